# exercise: transfer
# label: wrong
# mistake: takes the locks with tryLock (without waiting) and returns False if one of them is taken just then, though source has enough money; breaks "Other parts of the program take these locks, too: wait for them" and "False if source has less than amount".


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    first, second = sorted((source, target), key=id)
    if first.lock.acquire(blocking=False):
        try:
            if second.lock.acquire(blocking=False):
                try:
                    if source.balance >= amount:
                        source.balance -= amount
                        target.balance += amount
                        return True
                finally:
                    second.lock.release()
        finally:
            first.lock.release()
    return False
