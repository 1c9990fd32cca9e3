# exercise: transfer
# label: right
from contextlib import ExitStack


def transfer(source, target, amount):
    accounts = {id(account): account for account in (source, target)}
    with ExitStack() as stack:
        for key in sorted(accounts):  # an account that is both is there once
            stack.enter_context(accounts[key].lock)
        if source.balance < amount:
            return False
        if source is not target:
            source.balance -= amount
            target.balance += amount
        return True
