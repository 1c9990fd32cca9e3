# exercise: transfer
# label: right

def move(source, target, amount):
    # both locks are taken here
    if source.balance < amount:
        return False
    if source is not target:
        source.balance -= amount
        target.balance += amount
    return True


def transfer(source, target, amount):
    lock1 = source.lock
    lock2 = target.lock
    if lock1 is lock2:
        with lock1:
            return move(source, target, amount)
    if id(lock1) > id(lock2):
        lock1, lock2 = lock2, lock1
    with lock1:
        with lock2:
            return move(source, target, amount)
