# exercise: transfer
# label: right
def _lock_both(first, second):
    """Wait for one lock with empty hands, then only try the other one."""
    while True:
        first.acquire()
        if second.acquire(False):
            return
        first.release()
        first, second = second, first  # wait for the one that was taken


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return not source.balance < amount
    if source.lock is target.lock:
        source.lock.acquire()
        locks = [source.lock]
    else:
        _lock_both(source.lock, target.lock)
        locks = [source.lock, target.lock]
    try:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
    finally:
        for lock in locks:
            lock.release()
