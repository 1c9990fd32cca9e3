# exercise: transfer
# label: right
# style: defensive, with a helper class as context manager that takes any accounts in a fixed order and undoes itself when it fails half-way
from types import TracebackType
from typing import Any


class Holding:
    """Hold the locks of some accounts, each of them once."""

    def __init__(self, *accounts: Any) -> None:
        different: list[Any] = []
        for account in accounts:
            if not any(account is known for known in different):
                different.append(account)
        self._locks = [account.lock for account in sorted(different, key=id)]
        self._held: list[Any] = []

    def __enter__(self) -> "Holding":
        try:
            for lock in self._locks:
                lock.acquire()
                self._held.append(lock)
        except BaseException:
            self._let_go()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._let_go()

    def _let_go(self) -> None:
        while self._held:
            self._held.pop().release()


def transfer(source: Any, target: Any, amount: int) -> bool:
    with Holding(source, target):
        enough = source.balance >= amount
        if enough and source is not target:
            # compute both before anything is changed: all or nothing
            less, more = source.balance - amount, target.balance + amount
            source.balance, target.balance = less, more
        return bool(enough)
