# exercise: transfer
# label: right
# style: no order at all: takes one lock, tries the other one, and backs off with a random sleep if it is taken
import random
import time


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount

    first, second = source, target
    while True:
        with first.lock:
            # Never wait while holding something: then there is no circle.
            if second.lock.acquire(blocking=False):
                try:
                    if source.balance < amount:
                        return False
                    source.balance -= amount
                    target.balance += amount
                    return True
                finally:
                    second.lock.release()
        # Somebody has the second one.  Let go, take a nap, begin with that one.
        time.sleep(random.uniform(0.001, 0.01))
        first, second = second, first
