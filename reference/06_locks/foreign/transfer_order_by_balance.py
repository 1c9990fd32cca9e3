# exercise: transfer
# label: wrong
# mistake: locks are ordered by balance, which changes, and with equal balances the direction decides


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return not (source.balance < amount)
    smaller, larger = sorted((source, target), key=lambda account: account.balance)
    with smaller.lock:
        with larger.lock:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
