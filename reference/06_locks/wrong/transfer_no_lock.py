# exercise: transfer
# expect: no-lock
def transfer(source, target, amount):
    if source.balance < amount:
        return False
    if source is target:
        return True
    source.balance -= amount
    target.balance += amount
    return True
