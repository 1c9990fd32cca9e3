# exercise: transfer
# label: right
# style: a lock of the bank while the two locks are taken, and the two locks sorted
import threading

_gate = threading.Lock()


def transfer(source, target, amount):
    accounts = [source] if source is target else sorted([source, target], key=lambda a: id(a))
    taken = []
    try:
        with _gate:
            for account in accounts:
                account.lock.acquire()
                taken.append(account.lock)
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
    finally:
        for lock in reversed(taken):
            lock.release()
