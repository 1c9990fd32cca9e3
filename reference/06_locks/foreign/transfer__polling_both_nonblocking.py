# exercise: transfer
# label: right
# style: takes both without waiting, or none; sleeps between two tries
import time


def try_all(locks):
    got = []
    for lock in locks:
        if not lock.acquire(blocking=False):
            for g in got:
                g.release()
            return False
        got.append(lock)
    return True


def transfer(source, target, amount):
    locks = [source.lock] if source is target else [source.lock, target.lock]
    pause = 0.0005
    while not try_all(locks):
        time.sleep(pause)
        pause = min(pause * 1.3, 0.01)
    try:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
    finally:
        for lock in locks:
            lock.release()
