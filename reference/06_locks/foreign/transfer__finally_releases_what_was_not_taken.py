# exercise: transfer
# label: wrong
# mistake: the non-blocking answer is not looked at, and finally releases a lock that another holds
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    source.lock.acquire()
    target.lock.acquire(False)
    try:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
    finally:
        target.lock.release()
        source.lock.release()
