# exercise: transfer
# style: a context manager that takes the locks by their ids
import contextlib


@contextlib.contextmanager
def both(one, other):
    locks = {id(account.lock): account.lock for account in (one, other)}
    taken = []
    try:
        for key in sorted(locks, reverse=True):
            locks[key].acquire()
            taken.append(locks[key])
        yield
    finally:
        for lock in reversed(taken):
            lock.release()


def transfer(source, target, amount):
    with both(source, target):
        enough = not source.balance < amount
        if enough:
            source.balance = source.balance - amount
            target.balance = target.balance + amount
    return enough
