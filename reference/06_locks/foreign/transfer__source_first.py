# exercise: transfer
# label: wrong
# mistake: source.lock first, then target.lock: opposite transfers wait for each other
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
