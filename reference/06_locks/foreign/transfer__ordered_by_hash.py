# exercise: transfer
# label: wrong
# mistake: key=hash: an account need not be hashable, SimpleNamespace is not
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    first, second = sorted((source, target), key=hash)
    with first.lock, second.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
