# exercise: transfer
# label: wrong
# mistake: both new balances are computed from old ones and then written: one account as both gains the amount
def transfer(source, target, amount):
    locks = {id(a): a.lock for a in (source, target)}
    held = [locks[k] for k in sorted(locks)]
    for lock in held:
        lock.acquire()
    try:
        s = source.balance
        t = target.balance
        if s < amount:
            return False
        source.balance = s - amount
        target.balance = t + amount
        return True
    finally:
        for lock in held:
            lock.release()
