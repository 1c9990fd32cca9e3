# exercise: transfer
# label: right
# style: source first; looks at locked() of the target while it holds the source, and backs off
import time


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    while True:
        source.lock.acquire()
        if target.lock.locked():
            source.lock.release()
            time.sleep(0.001)
            continue
        target.lock.acquire()
        break
    try:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
    finally:
        target.lock.release()
        source.lock.release()
