# exercise: transfer
# label: right
# style: if and else by id, body written once in a helper
def _move(source, target, amount):
    if amount > source.balance:
        return False
    source.balance = source.balance - amount
    target.balance = target.balance + amount
    return True


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return not source.balance < amount
    if id(source) < id(target):
        with source.lock, target.lock:
            return _move(source, target, amount)
    else:
        with target.lock, source.lock:
            return _move(source, target, amount)
