# exercise: transfer
# label: right
# style: wait for one, try the other; if it is taken, let go and wait for that one
import time


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    first, second = source, target
    while True:
        first.lock.acquire()
        if second.lock.acquire(False):
            break
        first.lock.release()
        first, second = second, first
        time.sleep(0.001)
    try:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
    finally:
        first.lock.release()
        second.lock.release()
