# exercise: transfer
# label: wrong
# mistake: the locks are ordered by balance, which changes and may be equal, so two opposite transfers can wait for each other forever
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount

    # always lock the poorer account first, so that there is a fixed order
    first, second = sorted([source, target], key=lambda account: account.balance)
    with first.lock, second.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
