# exercise: transfer
# label: right
# style: no order: takes one lock, tries the other one without waiting, lets go and sleeps a random moment if it is taken
import random
import time


def transfer(source, target, amount):
    if target is source:
        with source.lock:
            return amount <= source.balance
    while True:
        with source.lock:
            if target.lock.acquire(blocking=False):
                try:
                    if amount > source.balance:
                        return False
                    source.balance -= amount
                    target.balance += amount
                    return True
                finally:
                    target.lock.release()
        # somebody has the other one: hold nothing while we wait
        time.sleep(random.uniform(0.001, 0.01))
