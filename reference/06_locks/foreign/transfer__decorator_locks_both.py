# exercise: transfer
# label: right
# style: a decorator that takes the locks of the first two arguments
import functools


def locks_both(function):
    @functools.wraps(function)
    def wrapper(source, target, amount):
        if source is target:
            with source.lock:
                return function(source, target, amount)
        low, high = (source, target) if id(source) < id(target) else (target, source)
        with low.lock:
            with high.lock:
                return function(source, target, amount)

    return wrapper


@locks_both
def transfer(source, target, amount):
    if source.balance < amount:
        return False
    new_source_balance = source.balance - amount
    source.balance = new_source_balance
    new_target_balance = target.balance + amount
    target.balance = new_target_balance
    return True
