# exercise: transfer
# label: wrong
# mistake: acquire and release by hand: when there is too little it returns False without releasing the two locks
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount

    if id(source) < id(target):
        first, second = source, target
    else:
        first, second = target, source

    first.lock.acquire()
    second.lock.acquire()

    if source.balance < amount:
        return False

    try:
        source.balance -= amount
        target.balance += amount
    finally:
        second.lock.release()
        first.lock.release()
    return True
