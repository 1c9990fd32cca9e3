# exercise: transfer
# style: nested and compared by id
def move(source, target, amount):
    if source.balance >= amount:
        source.balance = source.balance - amount
        target.balance = target.balance + amount
        return True
    return False


def transfer(source, target, amount):
    if id(source) == id(target):
        with source.lock:
            return not source.balance < amount
    if id(source) < id(target):
        with source.lock:
            with target.lock:
                return move(source, target, amount)
    with target.lock:
        with source.lock:
            return move(source, target, amount)
