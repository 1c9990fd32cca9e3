# exercise: transfer
# style: looks before and inside
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    with source.lock:
        if source.balance < amount:
            return False
    both = sorted([source, target], key=lambda account: id(account.lock))
    with both[0].lock, both[1].lock:
        if source.balance < amount:
            return False
        target.balance += amount
        source.balance -= amount
        return True
