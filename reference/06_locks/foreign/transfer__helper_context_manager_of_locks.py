# exercise: transfer
# label: right
# style: a helper class as context manager that orders the lock objects themselves (each taken once), with type hints and logging
from __future__ import annotations

import logging
import threading
from types import TracebackType
from typing import Protocol

logger = logging.getLogger("bank")


class Account(Protocol):
    """A bank account."""

    lock: threading.Lock
    balance: int


class AllLocked:
    """Holds the locks of some accounts, taken in the order of the ids of the locks."""

    def __init__(self, *accounts: Account) -> None:
        locks = [account.lock for account in accounts]
        unique = {id(lock): lock for lock in locks}
        self._locks = [unique[key] for key in sorted(unique)]
        self._held: list[threading.Lock] = []

    def __enter__(self) -> AllLocked:
        try:
            for lock in self._locks:
                lock.acquire()
                self._held.append(lock)
        except BaseException:
            self._release()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._release()

    def _release(self) -> None:
        while self._held:
            self._held.pop().release()


def transfer(source: Account, target: Account, amount: int) -> bool:
    """Move ``amount`` from ``source`` to ``target``; tell whether it was moved."""
    with AllLocked(source, target):
        enough = not (source.balance < amount)
        if enough and source is not target:
            source.balance -= amount
            target.balance += amount
    logger.debug("transfer: %s", "done" if enough else "refused")
    return enough
