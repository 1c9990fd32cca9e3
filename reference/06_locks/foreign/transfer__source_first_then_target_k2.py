# exercise: transfer
# label: wrong
# mistake: takes the source's lock, then the target's, so ann to bob and bob to ann wait for each other; breaks "No transfers wait for each other in a circle."
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return not source.balance < amount
    with source.lock:
        with target.lock:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
