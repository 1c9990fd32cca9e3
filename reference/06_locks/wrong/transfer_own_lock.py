# exercise: transfer
# expect: new-lock-each-time
import threading


def transfer(source, target, amount):
    lock = threading.Lock()  # <- here
    with lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
