# exercise: transfer
# label: wrong
# mistake: a transfer to the same account returns True at once, even if the balance is too small; breaks "False if ``source`` has less than ``amount``." (the target "may be ``source`` itself")
from contextlib import ExitStack


def _by_id(*accounts):
    yield from sorted(accounts, key=id)


def transfer(source, target, amount):
    if source is target:
        return True  # nothing to move, and the lock cannot be taken twice

    with ExitStack() as stack:
        for account in _by_id(source, target):
            stack.enter_context(account.lock)
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
