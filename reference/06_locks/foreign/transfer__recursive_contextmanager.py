# exercise: transfer
# label: right
# style: a recursive generator with contextlib.contextmanager holds any number of locks, in the order of the accounts' ids
from contextlib import contextmanager


@contextmanager
def holding(accounts):
    if not accounts:
        yield
        return
    first, *others = accounts
    with first.lock:
        with holding(others):
            yield


def _in_order(*accounts):
    by_id = {id(account): account for account in accounts}
    return [by_id[key] for key in sorted(by_id)]


def transfer(source, target, amount):
    with holding(_in_order(source, target)):
        if source.balance < amount:
            return False
        if source is target:
            return True
        source.balance -= amount
        target.balance += amount
        return True
