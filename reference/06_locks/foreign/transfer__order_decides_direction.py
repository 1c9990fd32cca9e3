# exercise: transfer
# label: wrong
# mistake: after sorting, first pays second: the direction depends on the ids
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    source, target = sorted((source, target), key=id)
    with source.lock, target.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
