# exercise: transfer
# label: right
# style: over-engineered: a registry gives each account a serial number at first sight, and locks are taken in that order
import itertools
import threading
from typing import Any, Dict


class LockOrder:
    """Any total order will do, if it is the same for everybody."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._serial = itertools.count(1)
        self._known: Dict[int, int] = {}

    def number_of(self, account: Any) -> int:
        with self._guard:  # short, and no other lock is taken meanwhile
            key = id(account)
            if key not in self._known:
                self._known[key] = next(self._serial)
            return self._known[key]


class TransferService:
    def __init__(self, order: LockOrder) -> None:
        self._order = order

    def execute(self, source: Any, target: Any, amount: int) -> bool:
        if source is target:
            return self._check_only(source, amount)
        pair = sorted((source, target), key=self._order.number_of)
        with pair[0].lock:
            with pair[1].lock:
                return self._move(source, target, amount)

    @staticmethod
    def _check_only(account: Any, amount: int) -> bool:
        with account.lock:
            return bool(account.balance >= amount)

    @staticmethod
    def _move(source: Any, target: Any, amount: int) -> bool:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True


_service = TransferService(LockOrder())


def transfer(source: Any, target: Any, amount: int) -> bool:
    return _service.execute(source, target, amount)
