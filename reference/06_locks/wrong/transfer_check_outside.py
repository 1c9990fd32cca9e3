# exercise: transfer
# expect: check-then-act
def transfer(source, target, amount):
    if source.balance < amount:  # <- here
        return False
    if source is target:
        return True
    first, second = sorted([source, target], key=id)
    with first.lock, second.lock:
        source.balance -= amount
        target.balance += amount
    return True
