# exercise: transfer
# label: wrong
# mistake: release() is not in finally, so both locks stay taken when comparing or computing with amount raises

def lock_both(a, b):
    if id(a) > id(b):
        a, b = b, a
    a.lock.acquire()
    if b is not a:
        b.lock.acquire()


def unlock_both(a, b):
    a.lock.release()
    if b is not a:
        b.lock.release()


def transfer(source, target, amount):
    lock_both(source, target)
    if source.balance < amount:
        unlock_both(source, target)
        return False
    source.balance -= amount
    target.balance += amount
    unlock_both(source, target)
    return True
