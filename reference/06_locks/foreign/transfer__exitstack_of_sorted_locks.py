# exercise: transfer
# label: right
import contextlib


def transfer(source, target, amount):
    accounts = (source,) if source is target else (source, target)
    locks = {id(lock): lock for lock in (account.lock for account in accounts)}
    with contextlib.ExitStack() as stack:
        for number in sorted(locks):
            stack.enter_context(locks[number])
        if source.balance < amount:
            return False
        if source is not target:
            source.balance -= amount
            target.balance += amount
        return True
