# exercise: transfer
# label: wrong
# mistake: only the lock of the source is taken; the target is changed without
# expect: one-lock-of-two
def transfer(source, target, amount):
    with source.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
