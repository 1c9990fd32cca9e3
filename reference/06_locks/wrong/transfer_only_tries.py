# exercise: transfer
# expect: lock-not-awaited
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    first, second = sorted((source, target), key=id)
    with first.lock:
        if not second.lock.acquire(blocking=False):  # <- here
            return False
        try:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
        finally:
            second.lock.release()
