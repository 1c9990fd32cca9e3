# exercise: transfer
# label: right
# style: Java ReentrantLock habit: explicit acquire, nested try / finally release, order by identity
def _move(source, target, amount):
    # the caller holds both locks
    if source.balance < amount:
        return False
    if source is target:
        return True
    source.balance = source.balance - amount
    target.balance = target.balance + amount
    return True


def _move_under_one(lock, source, target, amount):
    lock.acquire()
    try:
        return _move(source, target, amount)
    finally:
        lock.release()


def _move_under_two(outer, inner, source, target, amount):
    outer.acquire()
    try:
        return _move_under_one(inner, source, target, amount)
    finally:
        outer.release()


def transfer(source, target, amount):
    a = source.lock
    b = target.lock
    if a is b:
        return _move_under_one(a, source, target, amount)
    if id(a) < id(b):
        return _move_under_two(a, b, source, target, amount)
    return _move_under_two(b, a, source, target, amount)
