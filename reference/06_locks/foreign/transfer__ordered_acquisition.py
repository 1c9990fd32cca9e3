# exercise: transfer
# label: right


class _Acquisition:
    """Takes each of some locks once, always in the same order; use it in a `with`."""

    def __init__(self, *locks):
        different = {id(lock): lock for lock in locks}
        self._wanted = [different[key] for key in sorted(different)]
        self._held = []

    def __enter__(self):
        try:
            for lock in self._wanted:
                lock.acquire()
                self._held.append(lock)
        except BaseException:
            self._release()
            raise
        return self

    def __exit__(self, *reason):
        self._release()
        return False

    def _release(self):
        while self._held:
            self._held.pop().release()


def transfer(source, target, amount):
    with _Acquisition(source.lock, target.lock):
        if source.balance < amount:
            return False
        if source is not target:
            source.balance -= amount
            target.balance += amount
        return True
