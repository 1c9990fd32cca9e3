# exercise: transfer
# label: wrong
# mistake: the accounts are sorted by their balance, which is read before any lock is held and changes: two accounts with equal balances (or changed ones) are locked in the order of the arguments, so two opposite transfers wait for each other in a circle; breaks "No transfers wait for each other in a circle" and "Code that uses balance holds lock while it does".

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from operator import attrgetter


@contextmanager
def holding(*accounts: "Account") -> Iterator[None]:  # noqa: F821
    """Hold the locks of the accounts, the poorer one first."""
    with ExitStack() as stack:
        for account in sorted(accounts, key=attrgetter("balance")):
            stack.enter_context(account.lock)
        yield


def transfer(source: "Account", target: "Account", amount: int) -> bool:  # noqa: F821
    if source is target:
        with holding(source):
            return source.balance >= amount
    with holding(source, target):
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
