# exercise: transfer
# label: wrong
# mistake: "It may be source itself; then the balance stays as it is": both new balances are computed before either is written, so for one account as both the second write wins and the balance grows by amount
from contextlib import ExitStack


def transfer(source, target, amount):
    accounts = {id(account): account for account in (source, target)}
    with ExitStack() as stack:
        for key in sorted(accounts):
            stack.enter_context(accounts[key].lock)
        if source.balance < amount:
            return False
        left = source.balance - amount
        got = target.balance + amount
        source.balance = left
        target.balance = got
        return True
