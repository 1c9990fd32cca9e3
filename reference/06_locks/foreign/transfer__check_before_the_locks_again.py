# exercise: transfer
# label: wrong
# mistake: the balance is checked before the locks are taken and not again inside; two transfers can drain one account below zero

import threading


def transfer(source, target, amount):
    if source.balance < amount:
        return False  # no need to lock anything
    if source is target:
        return True
    first, second = sorted([source, target], key=id)
    with first.lock:
        with second.lock:
            source.balance -= amount
            target.balance += amount
    return True
