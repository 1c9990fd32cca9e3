# exercise: transfer
# style: an exit stack
import contextlib


def transfer(source, target, amount):
    accounts = {id(account): account for account in (target, source)}
    with contextlib.ExitStack() as stack:
        for _, account in sorted(accounts.items()):
            stack.enter_context(account.lock)
        enough = source.balance >= amount
        if enough:
            source.balance -= amount
            target.balance += amount
        return enough
