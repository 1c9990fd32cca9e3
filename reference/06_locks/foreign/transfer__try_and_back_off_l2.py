# exercise: transfer
# label: right
# style: C++ person, like std::lock: waits for one lock with empty hands, only tries the other, else gives back, sleeps a moment and changes over
import random
import time


def _lock_both(one, other):
    while True:
        one.acquire()
        if other.acquire(blocking=False):
            return
        one.release()
        time.sleep(random.uniform(0.0001, 0.002))
        one, other = other, one  # next time wait for the one that was taken


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            if source.balance < amount:
                return False
            return True

    first, second = sorted((source, target), key=id)
    _lock_both(first.lock, second.lock)
    try:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
    finally:
        first.lock.release()
        second.lock.release()
