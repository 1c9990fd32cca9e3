# exercise: transfer
# label: right
# style: a functional programmer: the accounts as a dict by id, entered in sorted order into an ExitStack
from contextlib import ExitStack


def transfer(source, target, amount):
    by_id = {id(account): account for account in (source, target)}  # one or two
    with ExitStack() as held:
        for key in sorted(by_id):
            held.enter_context(by_id[key].lock)
        enough = source.balance >= amount
        if enough and source is not target:
            source.balance -= amount
            target.balance += amount
        return enough
