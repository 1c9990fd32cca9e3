# exercise: transfer
# label: right
# style: decorator that takes both locks (smaller id first), the function itself knows nothing of locks
import functools


def holding_both_locks(func):
    @functools.wraps(func)
    def wrapper(source, target, amount):
        if source is target:
            with source.lock:
                return func(source, target, amount)
        if id(source) < id(target):
            first, second = source, target
        else:
            first, second = target, source
        with first.lock, second.lock:
            return func(source, target, amount)

    return wrapper


@holding_both_locks
def transfer(source, target, amount):
    if source.balance < amount:
        return False
    if source is target:
        return True
    source.balance -= amount
    target.balance += amount
    return True
