# exercise: transfer
# label: wrong
# mistake: acquire() and release() without finally: if comparing or computing with `amount` raises (a string, None), both locks stay taken and the next transfer waits forever; breaks "However the call ends, it leaves no lock taken".


def transfer(source, target, amount):
    if source is target:
        source.lock.acquire()
        enough = source.balance >= amount
        source.lock.release()
        return enough
    first, second = sorted([source, target], key=id)
    first.lock.acquire()
    second.lock.acquire()
    if source.balance >= amount:
        source.balance -= amount
        target.balance += amount
        moved = True
    else:
        moved = False
    second.lock.release()
    first.lock.release()
    return moved
