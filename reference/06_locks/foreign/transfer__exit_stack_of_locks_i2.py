# exercise: transfer
# label: right

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager


@contextmanager
def all_of(*locks: threading.Lock) -> Iterator[None]:
    """Hold several locks: each once, and in an order that is always the same."""
    distinct = {id(lock): lock for lock in locks}
    with ExitStack() as stack:
        for _, lock in sorted(distinct.items()):
            stack.enter_context(lock)
        yield


def transfer(source: "Account", target: "Account", amount: int) -> bool:  # noqa: F821
    with all_of(source.lock, target.lock):
        if source.balance < amount:
            return False
        if source is not target:
            source.balance -= amount
            target.balance += amount
        return True
