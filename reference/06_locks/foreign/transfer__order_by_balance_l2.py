# exercise: transfer
# label: wrong
# mistake: sorts the accounts by balance (read without the lock) and not by something fixed; with equal balances the source comes first, and two opposite transfers stop each other: "No transfers wait for each other in a circle."
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return bool(source.balance >= amount)

    poorer, richer = sorted((source, target), key=lambda account: account.balance)
    with poorer.lock, richer.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
