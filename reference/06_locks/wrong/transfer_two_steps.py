# exercise: transfer
# expect: two-steps
def transfer(source, target, amount):
    with source.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
    with target.lock:
        target.balance += amount  # <- here
    return True
