# exercise: transfer
# label: wrong
# mistake: takes the amount under one lock, lets go, gives it under the other: the money is underway
def transfer(source, target, amount):
    with source.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
    with target.lock:
        target.balance += amount
    return True
