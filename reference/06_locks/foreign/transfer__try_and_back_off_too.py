# exercise: transfer
# label: right
# style: no order of locks: waits for one, tries the other, and if that is taken gives the first back, sleeps a little and begins anew
import random
import time


def _take_both(one, other):
    """Take both locks; never wait for one while holding the other."""
    while True:
        one.acquire()
        got_other = False
        try:
            got_other = other.acquire(blocking=False)
        finally:
            if not got_other:
                one.release()
        if got_other:
            return
        # somebody has the other one: sleep a random time, then wait for that one first
        time.sleep(random.uniform(0.001, 0.01))
        one, other = other, one


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return not source.balance < amount

    _take_both(source.lock, target.lock)
    try:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
    finally:
        target.lock.release()
        source.lock.release()
