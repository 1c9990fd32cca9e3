# exercise: transfer
# label: right
# style: a class with __enter__ and __exit__
class Both:
    def __init__(self, a, b):
        self.locks = []
        for account in (a, b):
            if not any(account.lock is lock for lock in self.locks):
                self.locks.append(account.lock)
        self.locks.sort(key=id)
        self.held = []

    def __enter__(self):
        try:
            for lock in self.locks:
                lock.acquire()
                self.held.append(lock)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *exc):
        while self.held:
            self.held.pop().release()
        return False


def transfer(source, target, amount):
    with Both(source, target):
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
