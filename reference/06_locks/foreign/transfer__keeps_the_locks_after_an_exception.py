# exercise: transfer
# label: wrong
# mistake: "However the call ends, it leaves no lock taken": both locks are released on each return, but not when comparing with amount (None, a text) raises
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount

    first, second = sorted((source, target), key=id)
    first.lock.acquire()
    second.lock.acquire()
    if source.balance < amount:
        second.lock.release()
        first.lock.release()
        return False
    source.balance -= amount
    target.balance += amount
    second.lock.release()
    first.lock.release()
    return True
