# exercise: transfer
# label: right

import contextlib


@contextlib.contextmanager
def _locked(*accounts):
    """Hold the lock of each of the accounts, taken once, in the order of their ids."""
    different = {id(account): account for account in accounts}
    with contextlib.ExitStack() as stack:
        for key in sorted(different):
            stack.enter_context(different[key].lock)
        yield


def transfer(source, target, amount):
    with _locked(source, target):
        if source.balance < amount:
            return False
        if source is not target:
            source.balance -= amount
            target.balance += amount
        return True
