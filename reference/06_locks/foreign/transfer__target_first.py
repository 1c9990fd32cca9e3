# exercise: transfer
# label: wrong
# mistake: target.lock first, then source.lock: a circle as well
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    with target.lock, source.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
    return True
