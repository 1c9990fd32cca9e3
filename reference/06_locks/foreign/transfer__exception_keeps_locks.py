# exercise: transfer
# label: wrong
# mistake: acquire and release without finally: when comparing raises, both stay taken
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    first, second = sorted((source, target), key=id)
    first.lock.acquire()
    second.lock.acquire()
    ok = source.balance >= amount
    if ok:
        source.balance -= amount
        target.balance += amount
    first.lock.release()
    second.lock.release()
    return ok
