# exercise: transfer
# label: right
# style: recursion with the accounts in order and a sign for the direction
def _ordered(low, high, amount, low_pays):
    with low.lock, high.lock:
        payer, payee = (low, high) if low_pays else (high, low)
        if payer.balance < amount:
            return False
        payer.balance -= amount
        payee.balance += amount
        return True


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    if id(source) < id(target):
        return _ordered(source, target, amount, True)
    return _ordered(target, source, amount, False)
