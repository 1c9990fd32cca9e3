# exercise: transfer
# label: wrong
# mistake: acquire has a timeout and transfer returns False when a lock stays busy, although there is enough money and it has to wait
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount

    first, second = sorted((source, target), key=id)

    # timeouts, so that there cannot be a deadlock
    if not first.lock.acquire(timeout=1):
        return False
    try:
        if not second.lock.acquire(timeout=1):
            return False
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
