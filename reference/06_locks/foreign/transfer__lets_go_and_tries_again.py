# exercise: transfer
# label: right
# style: polite philosopher; takes the first lock, only tries the second, lets go and sleeps a random while if it is taken
import random
import time


def _move(source, target, amount):
    # both locks are held here
    if amount > source.balance:
        return False
    source.balance = source.balance - amount
    target.balance = target.balance + amount
    return True


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return not amount > source.balance

    while True:
        with source.lock:
            got_it = target.lock.acquire(blocking=False)
            if got_it:
                try:
                    return _move(source, target, amount)
                finally:
                    target.lock.release()
        # somebody has the other one: nobody holds and waits, so no circle
        time.sleep(random.uniform(0.001, 0.02))
