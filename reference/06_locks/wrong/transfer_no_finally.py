# exercise: transfer
# expect: exception-passes-release
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    first, second = sorted([source, target], key=id)
    first.lock.acquire()
    second.lock.acquire()
    enough = source.balance >= amount
    if enough:
        source.balance -= amount
        target.balance += amount
    second.lock.release()
    first.lock.release()
    return enough
