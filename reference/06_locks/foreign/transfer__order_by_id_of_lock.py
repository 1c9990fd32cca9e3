# exercise: transfer
# label: right
# style: ordered by the id of the locks, min and max, new balances computed before either is written
def transfer(source, target, amount):
    a, b = source.lock, target.lock
    if a is b:
        with a:
            return bool(source.balance >= amount)
    with min(a, b, key=id), max(a, b, key=id):
        if source.balance < amount:
            return False
        less, more = source.balance - amount, target.balance + amount
        source.balance, target.balance = less, more
    return True
