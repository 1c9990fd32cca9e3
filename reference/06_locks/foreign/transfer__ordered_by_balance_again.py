# exercise: transfer
# label: wrong
# mistake: takes the locks in the order of the balances, which change and can be equal, so two transfers can still wait in a circle

def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount

    # always the poorer one first
    poor, rich = sorted([source, target], key=lambda account: account.balance)
    with poor.lock, rich.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
