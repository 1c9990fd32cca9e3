# exercise: transfer
# label: right
# style: a contextmanager for any number of accounts: the locks without repetition in the order of their own id, in an ExitStack
from contextlib import ExitStack, contextmanager


@contextmanager
def holding(*accounts):
    locks = {id(account.lock): account.lock for account in accounts}
    with ExitStack() as stack:
        for _, lock in sorted(locks.items(), key=lambda pair: pair[0]):
            stack.enter_context(lock)
        yield


def transfer(source, target, amount):
    with holding(source, target):
        if source.balance < amount:
            return False
        if source is not target:
            source.balance -= amount
            target.balance += amount
        return True
