# exercise: transfer
# label: wrong
# mistake: one lock for the whole bank; the locks of the accounts, which others hold, are not taken

import threading

_bank_lock = threading.Lock()


def transfer(source, target, amount):
    # with a single lock there can be no circle
    with _bank_lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
