# exercise: transfer
# label: wrong
# mistake: the balance is compared before the locks are taken
def transfer(source, target, amount):
    if source.balance < amount:
        return False
    if source is target:
        return True
    first, second = sorted((source, target), key=id)
    with first.lock, second.lock:
        source.balance -= amount
        target.balance += amount
    return True
