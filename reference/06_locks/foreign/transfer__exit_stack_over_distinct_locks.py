# exercise: transfer
# label: right
# style: functional senior; the distinct locks by their own id, entered with an ExitStack, new balances computed before either is set
from contextlib import ExitStack
from typing import Any


def _all_held(*accounts: Any) -> ExitStack:
    """Hold the lock of each account, once, in the one global order."""
    locks = {id(account.lock): account.lock for account in accounts}
    with ExitStack() as stack:
        for key in sorted(locks):
            stack.enter_context(locks[key])
        return stack.pop_all()


def transfer(source: Any, target: Any, amount: int) -> bool:
    with _all_held(source, target):
        if source.balance < amount:
            return False
        if source is not target:
            poorer = source.balance - amount
            richer = target.balance + amount
            source.balance, target.balance = poorer, richer
        return True
