# exercise: transfer
# label: right
# style: terse: two sorted locks in one with statement, nullcontext() instead of the second if both are the same
from contextlib import nullcontext


def transfer(source, target, amount):
    first, second = sorted((source.lock, target.lock), key=id)
    with first, (nullcontext() if second is first else second):
        if enough := not source.balance < amount:
            if source is not target:
                source.balance -= amount
                target.balance += amount
        return enough
