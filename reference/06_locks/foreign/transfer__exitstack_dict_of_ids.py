# exercise: transfer
# label: right
# style: a context manager that takes any number of accounts; a dict by id removes the double one, ExitStack holds the locks

from contextlib import ExitStack, contextmanager
from typing import Any, Iterator


@contextmanager
def locked(*accounts: Any) -> Iterator[None]:
    """Hold the locks of all accounts, each once, in the order of their ids."""
    by_id = {id(account): account for account in accounts}
    with ExitStack() as stack:
        for number in sorted(by_id):
            stack.enter_context(by_id[number].lock)
        yield


def transfer(source: Any, target: Any, amount: int) -> bool:
    with locked(source, target):
        if enough := source.balance >= amount:
            source.balance -= amount
            target.balance += amount
        return enough
