# exercise: transfer
# label: wrong
# mistake: id(source) is id(target) is never true, so one account as both takes its lock twice
def transfer(source, target, amount):
    if id(source) is id(target):
        with source.lock:
            return source.balance >= amount
    first, second = (source, target) if id(source) < id(target) else (target, source)
    with first.lock, second.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
