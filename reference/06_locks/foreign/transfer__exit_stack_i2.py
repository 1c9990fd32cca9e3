# exercise: transfer
# label: right
import contextlib


def transfer(source, target, amount):
    accounts = [source]
    if target is not source:
        accounts.append(target)
        accounts.sort(key=id)  # the same order in both directions

    with contextlib.ExitStack() as held:
        for account in accounts:
            held.enter_context(account.lock)
        if source.balance < amount:
            return False
        if target is not source:
            source.balance -= amount
            target.balance += amount
        return True
