# exercise: transfer
# label: right
# style: in the manner of Java: acquire and finally nested, lock order by identity, class with static methods

class Bank:
    """Static helpers."""

    @staticmethod
    def is_ordered(a, b):
        return id(a) <= id(b)

    @staticmethod
    def move(source, target, amount):
        """Caller holds the locks."""
        if source.balance < amount:
            return False
        if source is not target:
            source.balance = source.balance - amount
            target.balance = target.balance + amount
        return True


def transfer(source, target, amount):
    if Bank.is_ordered(source, target):
        lower, upper = source, target
    else:
        lower, upper = target, source

    lower.lock.acquire()
    try:
        if upper is lower:
            return Bank.move(source, target, amount)
        upper.lock.acquire()
        try:
            return Bank.move(source, target, amount)
        finally:
            upper.lock.release()
    finally:
        lower.lock.release()
