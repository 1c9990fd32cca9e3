# exercise: transfer
# label: wrong
# mistake: the locks are taken in the order of the balances, which sorted() leaves as source, target where they are equal (and which change meanwhile): two opposite transfers between two accounts of 100 each take one lock and wait for the other for ever (breaks "No transfers wait for each other in a circle")
from contextlib import ExitStack
from operator import attrgetter


def transfer(source, target, amount):
    accounts = (source,) if source is target else (source, target)
    with ExitStack() as locks:
        for account in sorted(accounts, key=attrgetter("balance")):
            locks.enter_context(account.lock)
        if source.balance < amount:
            return False
        if source is not target:
            source.balance -= amount
            target.balance += amount
        return True
