# exercise: transfer
# label: wrong
# mistake: sorted by id, but source is target is not thought of: the same lock twice
def transfer(source, target, amount):
    first, second = sorted((source, target), key=id)
    with first.lock:
        with second.lock:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
