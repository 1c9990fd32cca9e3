# exercise: transfer
# label: wrong
# mistake: "however the call ends, it leaves no lock taken": the early `return False` passes both release() calls by
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount

    # lock ordering against deadlock (see lecture 5)
    if id(source) < id(target):
        a, b = source, target
    else:
        a, b = target, source

    a.lock.acquire()
    b.lock.acquire()

    if source.balance < amount:
        return False     # not enough money

    source.balance -= amount
    target.balance += amount

    b.lock.release()
    a.lock.release()
    return True
