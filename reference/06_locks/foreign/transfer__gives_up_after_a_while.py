# exercise: transfer
# label: wrong
# mistake: "other parts of the program hold a lock, too; they are waited for": it gives up after a timeout and returns False, although there is enough money
TIMEOUT = 0.5  # seconds; nobody holds an account that long


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount

    first, second = (source, target) if id(source) < id(target) else (target, source)
    if not first.lock.acquire(timeout=TIMEOUT):
        return False                    # would be a deadlock
    try:
        if not second.lock.acquire(timeout=TIMEOUT):
            return False                # would be a deadlock
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
