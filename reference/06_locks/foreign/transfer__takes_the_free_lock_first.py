# exercise: transfer
# label: wrong
# mistake: "No transfers wait for each other in a circle": the order is "the one that is free first", so when both are free it is source first; two opposite transfers take one lock each and wait for ever
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    first, second = sorted((source, target), key=lambda account: account.lock.locked())
    with first.lock, second.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
