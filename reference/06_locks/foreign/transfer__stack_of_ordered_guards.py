# exercise: transfer
# label: right
import contextlib


def transfer(source: Account, target: Account, amount: int) -> bool:
    accounts = {id(account): account for account in (source, target)}
    with contextlib.ExitStack() as guards:
        for key in sorted(accounts):
            guards.enter_context(accounts[key].lock)
        if source.balance < amount:
            return False
        if len(accounts) == 2:
            source.balance -= amount
            target.balance += amount
        return True
