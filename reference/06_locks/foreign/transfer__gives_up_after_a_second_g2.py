# exercise: transfer
# label: wrong
# mistake: to get out of a deadlock it waits only one second for the second lock and then returns False although source has enough, so when somebody else holds target's lock, or two transfer in opposite directions, nothing is moved; breaks "Other parts of the program take these locks, too: wait for them" and "False if ``source`` has less than ``amount``"

def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    with source.lock:
        # not forever, or there is a deadlock
        if not target.lock.acquire(timeout=1):
            return False
        try:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
        finally:
            target.lock.release()
