# exercise: transfer
# expect: self-deadlock
def transfer(source, target, amount):
    first, second = sorted([source, target], key=id)
    with first.lock:
        with second.lock:  # <- here
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
