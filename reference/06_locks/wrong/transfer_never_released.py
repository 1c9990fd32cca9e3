# exercise: transfer
# expect: release-missing
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    first, second = sorted([source, target], key=id)
    first.lock.acquire()  # <- here
    second.lock.acquire()
    if source.balance < amount:
        return False
    source.balance -= amount
    target.balance += amount
    return True
