# exercise: transfer
# label: wrong
# mistake: acquire(timeout=1), and False when a lock does not come
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    if not source.lock.acquire(timeout=1):
        return False
    try:
        if not target.lock.acquire(timeout=1):
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
