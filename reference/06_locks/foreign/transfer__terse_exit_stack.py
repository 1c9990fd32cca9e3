# exercise: transfer
# label: right
# style: terse: a dict takes out the double lock, an ExitStack takes them by the id of the lock
from contextlib import ExitStack


def transfer(source, target, amount):
    locks = {id(lock): lock for lock in (source.lock, target.lock)}
    with ExitStack() as stack:
        for key in sorted(locks):
            stack.enter_context(locks[key])
        if source.balance < amount:
            return False
        if source is not target:
            source.balance -= amount
            target.balance += amount
        return True
