# exercise: transfer
# label: right
# style: Java with nested lock / try / finally / unlock, ordered by identity, and logging
import logging

logger = logging.getLogger("bank")


def moveMoney(source, target, amount):
    """Both locks are held by the caller."""
    if source.balance < amount:
        logger.info("refused: %s", amount)
        return False
    source.balance = source.balance - amount
    target.balance = target.balance + amount
    logger.info("moved: %s", amount)
    return True


def transfer(source, target, amount):
    if source is target:
        source.lock.acquire()
        try:
            return not source.balance < amount
        finally:
            source.lock.release()

    if id(source) < id(target):
        firstLock = source.lock
        secondLock = target.lock
    else:
        firstLock = target.lock
        secondLock = source.lock

    firstLock.acquire()
    try:
        secondLock.acquire()
        try:
            return moveMoney(source, target, amount)
        finally:
            secondLock.release()
    finally:
        firstLock.release()
