# exercise: transfer
# label: right


def _move(source, target, amount):
    if source.balance < amount:
        return False
    source.balance -= amount
    target.balance += amount
    return True


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            if source.balance < amount:
                return False
            return True
    if id(source) < id(target):
        with source.lock:
            with target.lock:
                return _move(source, target, amount)
    else:
        with target.lock:
            with source.lock:
                return _move(source, target, amount)
