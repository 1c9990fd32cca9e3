# exercise: transfer
# label: right
# style: class-based strict two-phase locking with rollback, over-engineered


class TwoPhaseTransaction:
    def __init__(self, *accounts):
        unique = []
        for account in sorted(accounts, key=id):
            if not any(account is other for other in unique):
                unique.append(account)
        self._accounts = unique
        self._held = []

    def begin(self):
        try:
            for account in self._accounts:
                lock = account.lock
                lock.acquire()
                self._held.append(lock)
        except BaseException:
            self.end()
            raise

    def end(self):
        while self._held:
            self._held.pop().release()


def transfer(source, target, amount):
    transaction = TwoPhaseTransaction(source, target)
    transaction.begin()
    try:
        if source.balance < amount:
            return False
        if source is target:
            return True
        old_source = source.balance
        new_source = old_source - amount
        new_target = target.balance + amount
        source.balance = new_source
        try:
            target.balance = new_target
        except BaseException:
            source.balance = old_source
            raise
        return True
    finally:
        transaction.end()
