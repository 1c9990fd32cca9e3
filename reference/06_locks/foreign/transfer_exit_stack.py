# exercise: transfer
# label: right
# style: functional standard-library style: ExitStack over the distinct locks, sorted by id
from contextlib import ExitStack


def transfer(source, target, amount):
    locks = {id(account.lock): account.lock for account in (source, target)}
    with ExitStack() as stack:
        for key in sorted(locks):
            stack.enter_context(locks[key])
        if source.balance < amount:
            return False
        if source is not target:
            source.balance, target.balance = (
                source.balance - amount,
                target.balance + amount,
            )
        return True
