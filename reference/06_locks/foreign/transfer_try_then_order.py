# exercise: transfer
# label: right
# style: unusual: tryLock on the second account first, else let go and take both by id
from contextlib import contextmanager


@contextmanager
def _both_locked(one, other):
    held = []
    try:
        one.lock.acquire()
        held.append(one.lock)
        if one is not other:
            if other.lock.acquire(blocking=False):
                held.append(other.lock)
            else:
                held.pop().release()
                for account in sorted((one, other), key=id):
                    account.lock.acquire()
                    held.append(account.lock)
        yield
    finally:
        while held:
            held.pop().release()


def transfer(source, target, amount):
    with _both_locked(source, target):
        if source.balance < amount:
            return False
        if source is target:
            return True
        source.balance -= amount
        target.balance += amount
        return True
