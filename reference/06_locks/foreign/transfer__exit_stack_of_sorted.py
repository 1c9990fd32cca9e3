# exercise: transfer
# label: right

import contextlib


def transfer(source, target, amount):
    # Ann: which locks? Ben: each one once, and always in the same order.
    accounts = [source]
    if target is not source and target.lock is not source.lock:
        accounts.append(target)
    accounts.sort(key=id)  # Ann: does not depend on the direction

    with contextlib.ExitStack() as held:
        for account in accounts:
            held.enter_context(account.lock)
        # Ben: here we hold all, and whatever happens they are free again.
        if source.balance < amount:
            return False
        if source is not target:
            source.balance -= amount
            target.balance += amount
        return True
