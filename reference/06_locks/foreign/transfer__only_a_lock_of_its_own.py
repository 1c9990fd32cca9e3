# exercise: transfer
# label: wrong
# mistake: one global lock; the locks of the accounts are not taken
import threading

LOCK = threading.Lock()


def transfer(source, target, amount):
    with LOCK:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
