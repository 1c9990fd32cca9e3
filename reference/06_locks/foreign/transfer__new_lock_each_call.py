# exercise: transfer
# label: wrong
# mistake: a new lock in each call; the locks of the accounts are not used
import threading


def transfer(source, target, amount):
    lock = threading.Lock()
    with lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
