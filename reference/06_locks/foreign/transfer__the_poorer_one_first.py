# exercise: transfer
# label: wrong
# mistake: "no transfers wait for each other in a circle" and "whoever uses balance holds lock meanwhile": the order of the locks goes by the balances, read without a lock; they change, and with equal balances it is source first in both directions
def by_balance(account):
    return account.balance


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount

    # always the poorer account first, so everybody has the same order
    poor, rich = sorted([source, target], key=by_balance)
    with poor.lock:
        with rich.lock:
            if source.balance >= amount:
                source.balance -= amount
                target.balance += amount
                return True
            else:
                return False
