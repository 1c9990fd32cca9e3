# exercise: transfer
# label: wrong
# mistake: lets go of the source before it takes the target, so somebody who holds both locks in between sees too little money
import threading
from typing import Protocol


class Account(Protocol):
    """A bank account.  Whoever uses ``balance`` holds ``lock`` meanwhile."""

    lock: threading.Lock
    balance: int


def transfer(source: Account, target: Account, amount: int) -> bool:
    # never hold two locks, then there can not be a deadlock
    with source.lock:
        if source.balance < amount:
            return False
        if source is target:
            return True
        source.balance -= amount

    with target.lock:
        target.balance += amount

    return True
