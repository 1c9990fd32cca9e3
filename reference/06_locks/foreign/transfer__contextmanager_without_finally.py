# exercise: transfer
# label: wrong
# mistake: the generator of the context manager has no try/finally around its yield, so after an exception (an amount that cannot be compared) both locks stay taken: "However the call ends, it leaves no lock taken."
from contextlib import contextmanager


@contextmanager
def locked(*accounts):
    unique = {id(account): account for account in accounts}
    ordered = [unique[key] for key in sorted(unique)]
    for account in ordered:
        account.lock.acquire()
    yield
    for account in reversed(ordered):
        account.lock.release()


def transfer(source, target, amount):
    with locked(source, target):
        enough = source.balance >= amount
        if enough and source is not target:
            source.balance -= amount
            target.balance += amount
    return bool(enough)
