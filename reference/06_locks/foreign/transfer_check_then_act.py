# exercise: transfer
# label: wrong
# mistake: check-then-act: the balance is checked before the locks are taken, and not again


def transfer(source, target, amount):
    if source.balance < amount:
        return False
    if source is target:
        return True
    first, second = sorted((source, target), key=id)
    with first.lock, second.lock:
        source.balance -= amount
        target.balance += amount
    return True
