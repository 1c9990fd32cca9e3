# exercise: transfer
# expect: one-lock-of-two
def transfer(source, target, amount):
    with source.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount  # <- here
        return True
