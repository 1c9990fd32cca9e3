# exercise: transfer
# label: wrong
# mistake: the balance of the target is read before the locks: what others give it meanwhile is lost
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    there = target.balance
    first, second = sorted((source, target), key=id)
    with first.lock, second.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance = there + amount
        return True
