# exercise: transfer
# label: wrong
# mistake: "no transfers wait for each other in a circle": everybody takes the source's lock first, so two opposite transfers can stop each other for ever
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return amount <= source.balance
    with source.lock:
        with target.lock:
            if amount > source.balance:
                return False
            source.balance -= amount
            target.balance += amount
            return True
