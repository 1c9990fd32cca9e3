# exercise: transfer
# label: wrong
# mistake: the order is that of the balances, which change (and are read without the lock)
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    if source.balance <= target.balance:
        first, second = source, target
    else:
        first, second = target, source
    with first.lock, second.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
