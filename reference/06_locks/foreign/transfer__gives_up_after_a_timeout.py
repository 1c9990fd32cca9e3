# exercise: transfer
# label: wrong
# mistake: "Other parts of the program hold a lock, too; they are waited for": the second lock is waited for one second only, then the answer is False though there is enough
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount

    first, second = sorted((source, target), key=id)
    with first.lock:
        if not second.lock.acquire(timeout=1):
            return False  # better than a deadlock
        try:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
        finally:
            second.lock.release()
