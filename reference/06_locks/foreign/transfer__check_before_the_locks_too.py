# exercise: transfer
# label: wrong
# mistake: the balance is checked before the locks are taken, so two transfers that each see enough money both go through and overdraw the account
def transfer(source, target, amount):
    if source.balance < amount:
        return False
    if source is target:
        return True

    first, second = sorted((source, target), key=id)
    with first.lock:
        with second.lock:
            source.balance -= amount
            target.balance += amount
    return True
