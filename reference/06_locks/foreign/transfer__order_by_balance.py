# exercise: transfer
# label: wrong
# mistake: the locks are taken in the order of the balances, which changes and leaves equal ones in the order of the direction: opposite transfers between equal accounts deadlock
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount

    # always the poorer account first, so the order is the same for both directions
    first, second = sorted((source, target), key=lambda account: account.balance)
    with first.lock:
        with second.lock:
            if amount > source.balance:
                return False
            source.balance -= amount
            target.balance += amount
            return True
