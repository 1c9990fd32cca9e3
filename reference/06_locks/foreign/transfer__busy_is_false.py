# exercise: transfer
# label: wrong
# mistake: only tries the second lock, and returns False, as if it were EBUSY, when somebody has it: nothing is moved although there is enough money; breaks "Other parts of the program take these locks, too: wait for them" and "False if ``source`` has less than ``amount``"
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return amount <= source.balance
    with source.lock:
        if not target.lock.acquire(blocking=False):
            return False
        try:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
        finally:
            target.lock.release()
