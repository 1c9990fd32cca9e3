# exercise: transfer
# label: wrong
# mistake: with source is target it answers True without comparing, also when the account has less than amount

import contextlib


def transfer(source, target, amount):
    if source is target:
        # nothing to do, and the lock could not be taken twice
        return True

    with contextlib.ExitStack() as stack:
        for account in sorted((source, target), key=id):
            stack.enter_context(account.lock)
        if amount > source.balance:
            return False
        source.balance -= amount
        target.balance += amount
    return True
