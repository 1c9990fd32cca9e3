# exercise: transfer
# label: right
# style: contextlib.nullcontext as the second lock of one account
from contextlib import nullcontext


def transfer(source, target, amount):
    first, second = (source.lock, target.lock) if id(source) < id(target) else (target.lock, source.lock)
    with first, (nullcontext() if source is target else second):
        if source.balance >= amount:
            source.balance -= amount
            target.balance += amount
            return True
        else:
            return False
