# exercise: transfer
# label: right
# style: first tries to get both without waiting, and if that fails waits for them in the order of id

def _book(source, target, amount):
    if source.balance < amount:
        return False
    source.balance -= amount
    target.balance += amount
    return True


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return not source.balance < amount

    # fast path: mostly both are free; nothing here waits, so there is no circle
    if source.lock.acquire(blocking=False):
        try:
            if target.lock.acquire(blocking=False):
                try:
                    return _book(source, target, amount)
                finally:
                    target.lock.release()
        finally:
            source.lock.release()

    # slow path, nothing is held any more
    one, other = (source, target) if id(source) < id(target) else (target, source)
    with one.lock, other.lock:
        return _book(source, target, amount)
