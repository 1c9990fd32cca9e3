# exercise: transfer
# label: wrong
# mistake: against a circle it uses TryLock for the second lock and returns False if that is taken at the moment, though there is enough money and the transfer would only have to wait: breaks "Other parts of the program take these locks, too: wait for them" and "False if ``source`` has less than ``amount``".


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    with source.lock:
        if not target.lock.acquire(blocking=False):  # TryLock
            return False
        try:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
        finally:
            target.lock.release()
