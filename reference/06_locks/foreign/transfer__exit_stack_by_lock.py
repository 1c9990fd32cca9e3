# exercise: transfer
# label: right
import contextlib


def transfer(source, target, amount):
    # Each lock once, even if both accounts are one, or share a lock.
    locks = {id(account.lock): account.lock for account in (source, target)}
    with contextlib.ExitStack() as held:
        for number in sorted(locks):
            held.enter_context(locks[number])
        if source.balance < amount:
            return False
        if source is not target:
            source.balance -= amount
            target.balance += amount
        return True
