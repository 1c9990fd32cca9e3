# exercise: transfer
# label: wrong
# mistake: backs off as it should, but returns False after ten tries
import time


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    for _ in range(10):
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
        time.sleep(0.01)
    return False
