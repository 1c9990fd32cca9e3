# exercise: transfer
# label: wrong
# mistake: tries the second lock again and again, and holds the first one meanwhile: a circle with polling
import time


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    with source.lock:
        while not target.lock.acquire(blocking=False):
            time.sleep(0.001)
        try:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
        finally:
            target.lock.release()
