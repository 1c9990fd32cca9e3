# exercise: transfer
# label: wrong
# mistake: acquire(blocking=False), and False when somebody else has a lock
def transfer(source, target, amount):
    locks = [source.lock] if source is target else sorted([source.lock, target.lock], key=id)
    got = []
    try:
        for lock in locks:
            if not lock.acquire(blocking=False):
                return False
            got.append(lock)
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
    finally:
        for lock in got:
            lock.release()
