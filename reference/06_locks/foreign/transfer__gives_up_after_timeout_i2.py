# exercise: transfer
# label: wrong
# mistake: acquire(timeout=2) returns False when somebody holds a lock for longer, or when two opposite transfers wait for each other, and then the transfer is given up: False although the money is there; breaks "Other parts of the program take these locks, too: wait for them" and "False if `source` has less than `amount`".
import contextlib


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    with contextlib.ExitStack() as stack:
        for account in (source, target):
            if not account.lock.acquire(timeout=2):  # no deadlock
                return False
            stack.callback(account.lock.release)
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
