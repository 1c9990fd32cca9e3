# exercise: transfer
# label: right
# style: locks from a generator in an ExitStack, operator.attrgetter, short
from contextlib import ExitStack
from operator import attrgetter


def ordered(*accounts):
    yield from sorted(set(map(attrgetter("lock"), accounts)), key=id)


def transfer(source, target, amount):
    with ExitStack() as held:
        for lock in ordered(source, target):
            held.enter_context(lock)
        ok = source.balance >= amount
        if ok:
            source.balance -= amount
            target.balance += amount
    return ok
