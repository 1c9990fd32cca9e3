# exercise: transfer
# label: right
# style: a PairLock class with acquire, release and the context manager methods, ordered by id
class PairLock:
    """Two locks that are taken and released as if they were one."""

    def __init__(self, one, other):
        if one is other:
            self._locks = [one]
        elif id(one) < id(other):
            self._locks = [one, other]
        else:
            self._locks = [other, one]

    def acquire(self):
        taken = []
        try:
            for lock in self._locks:
                lock.acquire()
                taken.append(lock)
        except BaseException:
            for lock in reversed(taken):
                lock.release()
            raise

    def release(self):
        for lock in reversed(self._locks):
            lock.release()

    def __enter__(self):
        self.acquire()
        return self

    def __exit__(self, *exc_info):
        self.release()


def transfer(source, target, amount):
    with PairLock(source.lock, target.lock):
        enough = bool(source.balance >= amount)
        if enough and source is not target:
            left = source.balance - amount
            more = target.balance + amount
            source.balance = left
            target.balance = more
        return enough
