# exercise: transfer
# label: right
# style: no order at all: take the first lock, try the second one, let go and sleep for a random time if it is taken
import random
import time


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount

    while True:
        with source.lock:
            # never wait for the second one while holding the first one
            if target.lock.acquire(blocking=False):
                try:
                    if source.balance < amount:
                        return False
                    source.balance -= amount
                    target.balance += amount
                    return True
                finally:
                    target.lock.release()
        # both are free here; a random time, so that two do not collide for ever
        time.sleep(random.uniform(0.001, 0.01))
