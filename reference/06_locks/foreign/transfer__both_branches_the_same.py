# exercise: transfer
# label: wrong
# mistake: copy-paste: if and else by id take the locks in the same order
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    if id(source) < id(target):
        source.lock.acquire()
        target.lock.acquire()
    else:
        source.lock.acquire()
        target.lock.acquire()
    try:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
    finally:
        source.lock.release()
        target.lock.release()
