# exercise: transfer
# label: right
# style: compact: sorted by id, one with statement for both locks

import operator


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    first, second = map(operator.attrgetter("lock"), sorted((source, target), key=id))
    with first, second:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
