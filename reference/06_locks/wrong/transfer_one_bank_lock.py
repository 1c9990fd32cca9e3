# exercise: transfer
# expect: other-lock
import threading

BANK = threading.Lock()


def transfer(source, target, amount):
    with BANK:
        if source.balance < amount:
            return False
        source.balance -= amount  # <- here
        target.balance += amount
        return True
