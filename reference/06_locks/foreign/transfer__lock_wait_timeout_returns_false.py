# exercise: transfer
# label: wrong
# mistake: a lock wait timeout as in a database: if somebody else holds a lock a little longer it rolls back and returns False; breaks "Other parts of the program take these locks, too: wait for them." and ":return: True if it was moved, False if ``source`` has less than ``amount``."
LOCK_WAIT_TIMEOUT = 0.05


class _LockWaitTimeout(Exception):
    pass


class _Transaction:
    def __init__(self, *accounts):
        unique = {id(account): account for account in accounts}
        self._accounts = [unique[key] for key in sorted(unique)]
        self._held = []

    def __enter__(self):
        for account in self._accounts:
            if not account.lock.acquire(timeout=LOCK_WAIT_TIMEOUT):
                self.__exit__(None, None, None)
                raise _LockWaitTimeout
            self._held.append(account.lock)
        return self

    def __exit__(self, *exc_info):
        for lock in reversed(self._held):
            lock.release()
        self._held.clear()


def transfer(source, target, amount):
    try:
        with _Transaction(source, target):
            if source.balance < amount:
                return False
            if source is not target:
                source.balance -= amount
                target.balance += amount
            return True
    except _LockWaitTimeout:
        return False
