# exercise: transfer
# label: wrong
# mistake: it waits at most a second for the target's lock and then returns False, although source has enough: so when another part of the program holds that lock longer, when two transfers cross, and always when source is target: breaks "Other parts of the program take these locks, too: wait for them" and "False if source has less than amount"
def transfer(source, target, amount):
    with source.lock:
        if not target.lock.acquire(timeout=1):  # a timeout prevents the deadlock
            return False
        try:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
        finally:
            target.lock.release()
