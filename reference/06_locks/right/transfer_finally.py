# exercise: transfer
# style: acquire and finally
def transfer(source, target, amount):
    if source is target:
        return True if amount <= 0 else _alone(source, amount)
    low, high = (source, target) if id(source) < id(target) else (target, source)
    low.lock.acquire()
    try:
        high.lock.acquire()
        try:
            if amount > source.balance:
                return False
            rest = source.balance - amount
            total = target.balance + amount
            source.balance = rest
            target.balance = total
            return True
        finally:
            high.lock.release()
    finally:
        low.lock.release()


def _alone(account, amount):
    account.lock.acquire()
    try:
        return account.balance >= amount
    finally:
        account.lock.release()
