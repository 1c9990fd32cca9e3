# exercise: transfer
# label: wrong
# mistake: raises ValueError when there is too little
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            if source.balance < amount:
                raise ValueError("not enough money")
            return True
    first, second = sorted((source, target), key=id)
    with first.lock, second.lock:
        if source.balance < amount:
            raise ValueError("not enough money")
        source.balance -= amount
        target.balance += amount
        return True
