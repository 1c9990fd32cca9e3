# exercise: transfer
# label: right
# style: a lock of the bank around the whole transfer, and both locks of the accounts within
import threading

BANK = threading.Lock()


def transfer(source, target, amount):
    with BANK:
        if source is target:
            with source.lock:
                return source.balance >= amount
        with source.lock, target.lock:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
