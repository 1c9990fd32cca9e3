# exercise: transfer
# label: wrong
# mistake: with source.lock and target.lock: takes only the second of them
def transfer(source, target, amount):
    with source.lock and target.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
