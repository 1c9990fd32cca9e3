# exercise: transfer
# label: right
# style: beginner's way: if and else on the id with the code written out in each branch

import threading


def transfer(source, target, amount):
    ok = False

    # the same account: its lock only once
    if source is target:
        with source.lock:
            if source.balance >= amount:
                ok = True
        return ok

    # smaller id first
    if id(source) < id(target):
        with source.lock:
            with target.lock:
                if source.balance >= amount:
                    source.balance = source.balance - amount
                    target.balance = target.balance + amount
                    ok = True
    else:
        with target.lock:
            with source.lock:
                if source.balance >= amount:
                    source.balance = source.balance - amount
                    target.balance = target.balance + amount
                    ok = True

    return ok
