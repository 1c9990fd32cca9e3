# exercise: transfer
# label: right
def transfer(source, target, amount):
    if id(source) < id(target):
        first = source.lock
        second = target.lock
    else:
        first = target.lock
        second = source.lock
    if first is second:
        second = None  # one account, or two that share a lock: take it once
    first.acquire()
    try:
        if second is not None:
            second.acquire()
        try:
            if source.balance < amount:
                return False
            if source is not target:
                source.balance -= amount
                target.balance += amount
            return True
        finally:
            if second is not None:
                second.release()
    finally:
        first.release()
