# exercise: transfer
# label: wrong
# mistake: one global RLock for the whole bank instead of the locks of the accounts: "Others take these locks, too, so a lock of your own does not help.", "Other parts of the program take these locks, too: wait for them."
import functools
import threading

BANK = threading.RLock()


def synchronized(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        with BANK:
            return func(*args, **kwargs)

    return wrapper


@synchronized
def transfer(source, target, amount):
    if source.balance < amount:
        return False
    if source is not target:
        source.balance -= amount
        target.balance += amount
    return True
