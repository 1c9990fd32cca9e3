# exercise: transfer
# label: right
# style: second lock with a timeout, everything let go when it does not come
import random
import time


def _both(a, b):
    while True:
        a.acquire()
        try:
            if b.acquire(timeout=0.02):
                return
        except BaseException:
            a.release()
            raise
        a.release()
        time.sleep(random.random() / 200)


def transfer(source, target, amount):
    if target is source:
        with source.lock:
            return amount <= source.balance
    _both(source.lock, target.lock)
    try:
        if amount <= source.balance:
            source.balance -= amount
            target.balance += amount
            return True
        return False
    finally:
        target.lock.release()
        source.lock.release()
