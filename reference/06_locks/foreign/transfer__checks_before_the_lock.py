# exercise: transfer
# label: wrong
# mistake: check-then-act: looks whether there is enough before the locks are taken, so two transfers that drain one account both go through


def transfer(source, target, amount):
    # no need to take any lock if there is not enough
    if source.balance < amount:
        return False
    if source is target:
        return True

    first, second = sorted((source, target), key=id)
    with first.lock, second.lock:
        source.balance -= amount
        target.balance += amount
    return True
