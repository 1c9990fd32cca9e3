# exercise: transfer
# label: wrong
# mistake: believes that locks are reentrant as in Java, so a transfer to the same account waits for itself


def transfer(source, target, amount):
    first, second = (source, target) if id(source) < id(target) else (target, source)
    first.lock.acquire()
    try:
        second.lock.acquire()
        try:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
        finally:
            second.lock.release()
    finally:
        first.lock.release()
