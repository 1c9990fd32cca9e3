# exercise: transfer
# label: right
# style: terse: an ExitStack over the different accounts in the order of their ids
from contextlib import ExitStack


def transfer(source, target, amount):
    with ExitStack() as stack:
        for _, account in sorted({id(a): a for a in (source, target)}.items()):
            stack.enter_context(account.lock)
        if source.balance < amount:
            return False
        if source is not target:
            source.balance -= amount
            target.balance += amount
        return True
