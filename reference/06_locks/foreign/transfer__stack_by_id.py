# exercise: transfer
# label: right
from contextlib import ExitStack


def transfer(source, target, amount):
    with ExitStack() as locks:
        for _, account in sorted({id(a): a for a in (source, target)}.items()):
            locks.enter_context(account.lock)  # each of them once, by id
        if source.balance < amount:
            return False
        if source is not target:
            source.balance -= amount
            target.balance += amount
        return True
