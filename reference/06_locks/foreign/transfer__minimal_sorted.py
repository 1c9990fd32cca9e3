# exercise: transfer
# label: right
# style: minimal: sorted by id (the larger one first), one with statement
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return not source.balance < amount
    a, b = sorted((source, target), key=id, reverse=True)
    with a.lock, b.lock:
        if enough := source.balance >= amount:
            source.balance -= amount
            target.balance += amount
        return bool(enough)
