# exercise: transfer
# label: wrong
# mistake: returns False for source is target, though there is enough
def transfer(source, target, amount):
    if source is target:
        return False
    first, second = sorted((source, target), key=id)
    with first.lock, second.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
