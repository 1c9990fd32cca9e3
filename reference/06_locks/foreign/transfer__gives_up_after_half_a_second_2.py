# exercise: transfer
# label: wrong
# mistake: to avoid the deadlock it waits only half a second for the second lock and then returns False, so a transfer fails although there is enough money, if another transfer goes the other way or another part of the program holds the lock for longer; it breaks "Other parts of the program take these locks, too: wait for them" and "False if source has less than amount".


def transfer(source, target, amount):
    with source.lock:
        if source is target:
            return source.balance >= amount
        if not target.lock.acquire(timeout=0.5):
            return False  # busy: no deadlock, the caller may try again
        try:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
        finally:
            target.lock.release()
