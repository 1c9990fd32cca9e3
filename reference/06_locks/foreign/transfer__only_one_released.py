# exercise: transfer
# label: wrong
# mistake: the second lock is never released
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
        first.lock.release()
