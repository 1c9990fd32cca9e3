# exercise: transfer
# label: wrong
# mistake: it waits at most one second for each lock and then returns False, although there is enough money, when another part of the program holds a lock for longer; breaks "Other parts of the program take these locks, too: wait for them" and "False if source has less than amount"
import logging

logger = logging.getLogger(__name__)

LOCK_TIMEOUT = 1.0


def transfer(source: "Account", target: "Account", amount: int) -> bool:
    if source is target:
        accounts = [source]
    else:
        accounts = sorted((source, target), key=id)
    taken = []
    try:
        for account in accounts:
            if not account.lock.acquire(timeout=LOCK_TIMEOUT):
                logger.warning("could not get a lock, giving the transfer up")
                return False
            taken.append(account.lock)
        if source.balance < amount:
            return False
        if source is not target:
            source.balance -= amount
            target.balance += amount
        return True
    finally:
        for lock in reversed(taken):
            lock.release()
