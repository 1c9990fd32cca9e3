# exercise: transfer
# label: right
# style: C++ RAII: a ScopedLock class takes each mutex once, lowest id first, and releases in reverse order
class ScopedLock:
    def __init__(self, *mutexes):
        by_address = {id(mutex): mutex for mutex in mutexes}
        self._order = [by_address[address] for address in sorted(by_address)]
        self._held = []

    def __enter__(self):
        try:
            for mutex in self._order:
                mutex.acquire()
                self._held.append(mutex)
        except BaseException:
            self._unlock()
            raise
        return self

    def __exit__(self, *exc_info):
        self._unlock()

    def _unlock(self):
        while self._held:
            self._held.pop().release()


def transfer(source, target, amount):
    with ScopedLock(source.lock, target.lock):
        if source.balance < amount:
            return False
        if source is not target:
            source.balance -= amount
            target.balance += amount
        return True
