# exercise: transfer
# label: right
# style: functional, ExitStack over the distinct accounts in a fixed order
from contextlib import ExitStack


def _in_lock_order(*accounts):
    distinct = {id(account): account for account in accounts}
    return [distinct[key] for key in sorted(distinct)]


def transfer(source, target, amount):
    with ExitStack() as held:
        for account in _in_lock_order(source, target):
            held.enter_context(account.lock)
        enough = not source.balance < amount
        if enough and source is not target:
            source.balance -= amount
            target.balance += amount
        return enough
