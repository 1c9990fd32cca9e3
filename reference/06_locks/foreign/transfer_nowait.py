# exercise: transfer
# label: wrong
# mistake: does not wait for a lock that is taken, gives up after a short time and returns False

LOCK_WAIT = 0.1


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    first, second = sorted((source, target), key=id)
    if not first.lock.acquire(timeout=LOCK_WAIT):
        return False
    try:
        if not second.lock.acquire(timeout=LOCK_WAIT):
            return False
        try:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
        finally:
            second.lock.release()
    finally:
        first.lock.release()
