# exercise: transfer
# label: wrong
# mistake: waits for each lock half a second at most and then returns False, although there is enough money: if another part of the program holds an account's lock for longer, the transfer is not made. Breaks "Other parts of the program take these locks, too: wait for them" and "False if ``source`` has less than ``amount``."

import contextlib


class _Busy(Exception):
    """An account is in use for too long."""


def _take(stack, lock):
    if not lock.acquire(timeout=0.5):
        raise _Busy
    stack.callback(lock.release)


def transfer(source, target, amount):
    accounts = sorted({id(a): a for a in (source, target)}.items())
    try:
        with contextlib.ExitStack() as stack:
            for _, account in accounts:
                _take(stack, account.lock)
            if source.balance < amount:
                return False
            if source is not target:
                source.balance -= amount
                target.balance += amount
            return True
    except _Busy:
        return False
