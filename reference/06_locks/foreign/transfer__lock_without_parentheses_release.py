# exercise: transfer
# label: wrong
# mistake: first.lock.release without parentheses: the lock is not let go
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    first, second = sorted((source, target), key=id)
    first.lock.acquire()
    second.lock.acquire()
    try:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
    finally:
        second.lock.release
        first.lock.release
