# exercise: transfer
# label: wrong
# mistake: an exception of comparing or computing is caught, and False is returned in its place
# misjudged: passed
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    first, second = sorted([source, target], key=id)
    with first.lock, second.lock:
        try:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
        except Exception:
            return False
        return True
