# exercise: transfer
# label: right
# style: plain beginner, same account first, then two locks by id


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return bool(source.balance >= amount)
    if id(source) < id(target):
        first, second = source, target
    else:
        first, second = target, source
    with first.lock:
        with second.lock:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
