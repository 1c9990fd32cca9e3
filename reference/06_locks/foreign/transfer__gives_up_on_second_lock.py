# exercise: transfer
# label: wrong
# mistake: against the deadlock the second lock is awaited for 0.2 seconds only; when somebody holds it longer the call returns False although there is enough money (breaks "False if source has less than amount" and "Other parts of the program take these locks, too: wait for them")
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    with source.lock:
        # no deadlock: do not wait forever while I hold the first one
        if not target.lock.acquire(timeout=0.2):
            return False
        try:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
        finally:
            target.lock.release()
