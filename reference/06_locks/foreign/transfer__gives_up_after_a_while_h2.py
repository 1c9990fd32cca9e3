# exercise: transfer
# label: wrong
# mistake: to avoid the circle it waits only half a second for the second lock, and if somebody holds that lock longer (a transfer in the other direction, or another part of the program) it returns False although there is enough money; breaks "Other parts of the program take these locks, too: wait for them" and "False if ``source`` has less than ``amount``"
def transfer(source, target, amount):
    with source.lock:
        if source is target:
            return source.balance >= amount
        if not target.lock.acquire(timeout=0.5):
            return False  # somebody else is faster
        try:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
        finally:
            target.lock.release()
