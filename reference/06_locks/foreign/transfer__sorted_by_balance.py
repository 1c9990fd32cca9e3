# exercise: transfer
# label: wrong
# mistake: sorts the accounts by balance, which changes and may be equal (then the order is that of the direction), so two opposite transfers can wait for each other in a circle


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount

    # always the poorer account first, so the order does not depend on the direction
    poor, rich = sorted([source, target], key=lambda account: account.balance)
    with poor.lock:
        with rich.lock:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
