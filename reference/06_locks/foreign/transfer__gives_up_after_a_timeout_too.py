# exercise: transfer
# label: wrong
# mistake: gives up after half a second and returns False although there is enough money, when somebody else holds a lock for longer and should be waited for
TIMEOUT = 0.5  # against deadlocks


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount

    first, second = (source, target) if id(source) < id(target) else (target, source)
    if not first.lock.acquire(timeout=TIMEOUT):
        return False
    try:
        if not second.lock.acquire(timeout=TIMEOUT):
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
