# exercise: transfer
# label: wrong
# mistake: the locks are taken in the order of the balances, which change, and which may be equal (then it is source first): two transfers in opposite directions between accounts of equal balance wait for each other forever. Breaks "No transfers wait for each other in a circle" (and balances are read without the lock).
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    first, second = sorted((source, target), key=lambda account: account.balance)
    with first.lock, second.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
