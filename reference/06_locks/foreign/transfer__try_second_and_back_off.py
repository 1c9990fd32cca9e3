# exercise: transfer
# label: right
# style: source first, the second without waiting; let go and sleep a random time
import random
import time


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    while True:
        with source.lock:
            if target.lock.acquire(blocking=False):
                try:
                    if source.balance < amount:
                        return False
                    source.balance -= amount
                    target.balance += amount
                    return True
                finally:
                    target.lock.release()
        time.sleep(random.uniform(0.0005, 0.003))
