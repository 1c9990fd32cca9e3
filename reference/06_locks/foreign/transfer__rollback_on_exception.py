# exercise: transfer
# label: right
# style: puts both balances back when computing raises
def transfer(source, target, amount):
    if source is target:
        with source.lock:
            if source.balance < amount:
                return False
            return True
    first, second = source.lock, target.lock
    if id(first) > id(second):
        first, second = second, first
    with first, second:
        before = source.balance, target.balance
        if before[0] < amount:
            return False
        try:
            source.balance -= amount
            target.balance += amount
        except BaseException:
            source.balance, target.balance = before
            raise
        return True
