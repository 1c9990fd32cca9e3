# exercise: transfer
# label: wrong
# mistake: the ids of the balances (small numbers are the same objects and change) and not of the accounts
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    first, second = source, target
    if id(source.balance) > id(target.balance):
        first, second = target, source
    with first.lock, second.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
