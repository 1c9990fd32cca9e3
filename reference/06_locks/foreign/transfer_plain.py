# exercise: transfer
# label: right
# style: plain beginner style, if/else by id, the same account handled first


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            if source.balance < amount:
                return False
            return True
    if id(source) < id(target):
        first = source
        second = target
    else:
        first = target
        second = source
    with first.lock:
        with second.lock:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
