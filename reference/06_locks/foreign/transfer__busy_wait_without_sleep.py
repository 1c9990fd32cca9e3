# exercise: transfer
# label: right
# style: asks for both locks again and again, without a pause
def transfer(source, target, amount):
    locks = [source.lock] if source is target else [source.lock, target.lock]
    while True:
        got = [lock for lock in locks if lock.acquire(blocking=False)]
        if len(got) == len(locks):
            break
        for lock in got:
            lock.release()
    try:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
    finally:
        for lock in locks:
            lock.release()
