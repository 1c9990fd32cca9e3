# exercise: transfer
# label: right
# style: two-phase: both are taken, the source is let go when it is changed, the target after its change
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    held = []
    try:
        for lock in sorted((source.lock, target.lock), key=id):
            lock.acquire()
            held.append(lock)
        if source.balance < amount:
            return False
        here, there = source.balance - amount, target.balance + amount
        source.balance = here
        held.remove(source.lock)
        source.lock.release()
        target.balance = there
        return True
    finally:
        for lock in held:
            lock.release()
