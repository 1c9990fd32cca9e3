# exercise: transfer
# label: wrong
# mistake: checks under the lock of the source, lets go, takes both and moves without checking again
def transfer(source, target, amount):
    with source.lock:
        enough = source.balance >= amount
    if not enough:
        return False
    if source is target:
        return True
    first, second = sorted((source, target), key=id)
    with first.lock, second.lock:
        source.balance -= amount
        target.balance += amount
    return True
