# exercise: transfer
# label: wrong
# mistake: answers False when a lock is not free within a second, although there is enough money; it should wait

TIMEOUT = 1.0


def transfer(source, target, amount):
    """Move money, using a timeout to avoid a deadlock."""
    if not source.lock.acquire(timeout=TIMEOUT):
        return False
    try:
        if source is target:
            return source.balance >= amount
        if not target.lock.acquire(timeout=TIMEOUT):
            return False
        try:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
        finally:
            target.lock.release()
    finally:
        source.lock.release()
