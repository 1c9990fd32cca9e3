# exercise: transfer
# label: wrong
# mistake: waits until both locks are free (locked()) and then goes on without taking them
import time


def transfer(source, target, amount):
    while source.lock.locked() or target.lock.locked():
        time.sleep(0.001)
    if source.balance < amount:
        return False
    source.balance -= amount
    target.balance += amount
    return True
