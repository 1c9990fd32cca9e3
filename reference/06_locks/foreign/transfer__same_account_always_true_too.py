# exercise: transfer
# label: wrong
# mistake: a transfer from an account to itself is always told to be fine, also when the account has less than the amount
def transfer(source, target, amount):
    # nothing to do, and the lock cannot be taken twice
    if source is target:
        return True

    if id(source) < id(target):
        first, second = source, target
    else:
        first, second = target, source

    with first.lock, second.lock:
        if source.balance >= amount:
            source.balance -= amount
            target.balance += amount
            return True
        return False
