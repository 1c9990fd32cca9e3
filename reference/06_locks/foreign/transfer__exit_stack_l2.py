# exercise: transfer
# label: right
# style: ExitStack, enters the lock of each different account in the order of id
import contextlib


def transfer(source, target, amount):
    accounts = [source] if source is target else sorted((source, target), key=id)
    with contextlib.ExitStack() as stack:
        for account in accounts:
            stack.enter_context(account.lock)
        if source.balance < amount:
            return False
        if source is not target:
            source.balance -= amount
            target.balance += amount
        return True
