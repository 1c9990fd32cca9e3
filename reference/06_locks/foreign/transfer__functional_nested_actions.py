# exercise: transfer
# label: right
# style: functional: reduce wraps the action in one "hold this lock" after the other, the smallest id outermost
from functools import partial, reduce


def _hold(lock, action):
    with lock:
        return action()


def _compare(account, amount):
    return account.balance >= amount


def _move(source, target, amount):
    if not _compare(source, amount):
        return False
    source.balance -= amount
    target.balance += amount
    return True


def transfer(source, target, amount):
    if source is target:
        return _hold(source.lock, partial(_compare, source, amount))
    inside_out = sorted((source, target), key=id, reverse=True)
    whole = reduce(
        lambda action, account: partial(_hold, account.lock, action),
        inside_out,
        partial(_move, source, target, amount),
    )
    return whole()
