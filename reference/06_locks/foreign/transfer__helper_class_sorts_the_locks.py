# exercise: transfer
# label: right
# style: defends against everything: a context manager class that sorts the locks themselves, takes a shared one once, and undoes a half entry
import threading
from typing import Protocol


class Account(Protocol):
    """A bank account.  Whoever uses ``balance`` holds ``lock`` meanwhile."""

    lock: threading.Lock
    balance: int


class _AllOf:
    """Hold several locks; always taken in the order of their ids, each one once."""

    def __init__(self, *locks):
        unique = []
        for lock in locks:
            if not any(lock is other for other in unique):
                unique.append(lock)
        self._locks = sorted(unique, key=id)
        self._held = []

    def __enter__(self):
        try:
            for lock in self._locks:
                lock.acquire()
                self._held.append(lock)
        except BaseException:
            self._release()
            raise
        return self

    def __exit__(self, *exc_info):
        self._release()
        return False

    def _release(self):
        while self._held:
            self._held.pop().release()


def transfer(source: Account, target: Account, amount: int) -> bool:
    with _AllOf(source.lock, target.lock):
        if source.balance < amount:
            return False
        if source is target:
            return True
        # compute both before either is written: an error leaves both as they were
        rest = source.balance - amount
        total = target.balance + amount
        source.balance = rest
        target.balance = total
        return True
