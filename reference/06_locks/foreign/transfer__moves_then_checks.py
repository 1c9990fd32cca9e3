# exercise: transfer
# label: wrong
# mistake: moves first, checks afterwards and does not move back
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    first, second = sorted((source, target), key=id)
    with first.lock, second.lock:
        source.balance -= amount
        target.balance += amount
        return source.balance >= 0
