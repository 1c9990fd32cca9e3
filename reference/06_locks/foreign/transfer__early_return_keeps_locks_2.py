# exercise: transfer
# label: wrong
# mistake: the return for too little money comes before the two release() calls, which are not in a `finally`, so both locks stay taken after False (and after an exception), and the next transfer hangs; breaks "However the call ends, it leaves no lock taken".
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    first, second = source, target
    if id(first) > id(second):
        first, second = second, first
    first.lock.acquire()
    second.lock.acquire()
    if source.balance < amount:
        return False
    source.balance -= amount
    target.balance += amount
    second.lock.release()
    first.lock.release()
    return True
