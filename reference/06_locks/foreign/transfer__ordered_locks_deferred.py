# exercise: transfer
# label: right
import contextlib


def transfer(source, target, amount):
    locks = {id(lock): lock for lock in (source.lock, target.lock)}
    with contextlib.ExitStack() as deferred:  # defer mu.Unlock()
        for key in sorted(locks):  # each lock once, always the smaller id first
            deferred.enter_context(locks[key])
        if source.balance < amount:
            return False
        if source is not target:
            source.balance -= amount
            target.balance += amount
        return True
