# exercise: transfer
# label: right

import contextlib


def transfer(source, target, amount):
    locks = {id(account.lock): account.lock for account in (source, target)}
    with contextlib.ExitStack() as held:
        for key in sorted(locks):  # one lock, or two in an order that stays the same
            held.enter_context(locks[key])
        if source.balance < amount:
            return False
        if source is not target:
            source.balance -= amount
            target.balance += amount
        return True
