# exercise: transfer
# label: right
# style: every lock gets a number when it is first seen; the order is that of the numbers
import itertools
import threading

_numbers = {}
_count = itertools.count()
_guard = threading.Lock()


def number_of(lock):
    with _guard:
        entry = _numbers.get(id(lock))
        if entry is None:
            entry = _numbers[id(lock)] = (next(_count), lock)
        return entry[0]


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    one, two = source.lock, target.lock
    if number_of(one) > number_of(two):
        one, two = two, one
    with one, two:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
