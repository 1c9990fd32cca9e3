# exercise: transfer
# label: wrong
# mistake: to avoid the circle it waits only 0.2 seconds for the second lock and then returns False, although source has enough; breaks "False if source has less than amount" and "Other parts of the program take these locks, too: wait for them"


def transfer(source: "Account", target: "Account", amount: int) -> bool:
    with source.lock:
        if source is target:
            return source.balance >= amount
        if not target.lock.acquire(timeout=0.2):
            return False  # no deadlock this way
        try:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True
        finally:
            target.lock.release()
