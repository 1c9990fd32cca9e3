# exercise: transfer
# label: right
from contextlib import ExitStack


def transfer(source, target, amount):
    locks = {id(account.lock): account.lock for account in (source, target)}
    with ExitStack() as stack:
        for _, lock in sorted(locks.items()):  # no two keys are equal
            stack.enter_context(lock)
        if source.balance < amount:
            return False
        if source is not target:
            source.balance -= amount
            target.balance += amount
        return True
