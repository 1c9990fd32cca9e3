# exercise: transfer
# label: wrong
# mistake: __exit__ releases the locks only if there was no exception, so after an amount that cannot be compared both stay locked; breaks "However the call ends, it leaves no lock taken."
class Transaction:
    """Holds the accounts for one transaction."""

    def __init__(self, *accounts):
        unique = {id(account): account for account in accounts}
        self.accounts = [account for _, account in sorted(unique.items(), key=_first)]

    def __enter__(self):
        for account in self.accounts:
            account.lock.acquire()
        return self

    def __exit__(self, exc_type, exc, traceback):
        if exc_type is not None:
            return False  # not handled here
        for account in reversed(self.accounts):
            account.lock.release()
        return False


def _first(pair):
    return pair[0]


def transfer(source, target, amount):
    with Transaction(source, target):
        if source.balance < amount:
            return False
        if source is not target:
            source.balance -= amount
            target.balance += amount
        return True
