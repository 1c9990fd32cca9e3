# exercise: transfer
# label: wrong
# mistake: `with first.lock and second.lock` takes only the second lock, so who holds the first one is not waited for, and money is lost with three accounts
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    first, second = sorted([source, target], key=id)
    with first.lock and second.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
