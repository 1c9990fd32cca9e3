# exercise: transfer
# label: wrong
# mistake: takes the lock of the source first, then that of the target: two transfers in opposite directions, or three in a circle, stop each other; breaks "No transfers wait for each other in a circle."
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    with source.lock:
        with target.lock:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
