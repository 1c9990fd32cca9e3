# exercise: transfer
# label: right
# style: written by a C++ programmer, like std::lock, never waits while it holds a lock
import random
import time


def _lock_both(one, other):
    while True:
        one.acquire()
        if other.acquire(blocking=False):
            return
        one.release()
        time.sleep(random.uniform(0.0005, 0.003))
        one, other = other, one


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return not source.balance < amount
    _lock_both(source.lock, target.lock)
    try:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
    finally:
        source.lock.release()
        target.lock.release()
