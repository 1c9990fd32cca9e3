# exercise: transfer
# label: wrong
# mistake: both locks are taken, but only the source is changed under them; the target afterwards, under its own lock
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    first, second = sorted((source, target), key=id)
    with first.lock, second.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
    with target.lock:
        target.balance += amount
    return True
