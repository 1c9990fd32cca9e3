# exercise: transfer
# expect: lock-order


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    first, second = sorted((source, target), key=lambda account: account.balance)
    with first.lock:
        with second.lock:  # <- here
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
