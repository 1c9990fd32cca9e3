# exercise: transfer
# label: wrong
# mistake: replaces the locks of the accounts by RLocks to be able to take them twice: others hold the old ones
import threading


def transfer(source, target, amount):
    source.lock = threading.RLock()
    target.lock = threading.RLock()
    first, second = sorted((source, target), key=id)
    with first.lock, second.lock:
        if source is target:
            return source.balance >= amount
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
