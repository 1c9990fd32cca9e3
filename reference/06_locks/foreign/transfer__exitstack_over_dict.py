# exercise: transfer
# label: right
# style: ExitStack over a dict of locks by id, self needs no special case
import contextlib


def transfer(source, target, amount):
    locks = {id(account.lock): account.lock for account in (source, target)}
    with contextlib.ExitStack() as stack:
        for key in sorted(locks):
            stack.enter_context(locks[key])
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
