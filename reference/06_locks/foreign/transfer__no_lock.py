# exercise: transfer
# label: wrong
# mistake: no lock is taken
# expect: no-lock
def transfer(source, target, amount):
    if source.balance < amount:
        return False
    if source is not target:
        source.balance -= amount
        target.balance += amount
    return True
