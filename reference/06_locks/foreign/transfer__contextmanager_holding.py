# exercise: transfer
# label: right
# style: a context manager that holds any number of accounts, by recursion
from contextlib import contextmanager


@contextmanager
def holding(accounts):
    if not accounts:
        yield
        return
    with accounts[0].lock:
        with holding(accounts[1:]):
            yield


def transfer(source, target, amount):
    unique = list({id(a): a for a in (source, target)}.values())
    unique.sort(key=id)
    with holding(unique):
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
