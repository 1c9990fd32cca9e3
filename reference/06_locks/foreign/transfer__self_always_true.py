# exercise: transfer
# label: wrong
# mistake: returns True for source is target without looking at the balance
def transfer(source, target, amount):
    if source is target:
        return True
    first, second = sorted((source, target), key=id)
    with first.lock, second.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
