# exercise: transfer
# label: wrong
# mistake: a transfer from an account to itself returns True without a look at the balance, also if the account has less than amount; breaks "False if ``source`` has less than ``amount``" ("then the balance stays as it is" was read as: then there is nothing to check)

import contextlib


def transfer(source, target, amount):
    # Ann: "It may be source itself; then the balance stays as it is."
    # Ben: so nothing is taken, and nothing that is taken cannot be too much. Always True.
    if source is target:
        return True

    first, second = source, target
    if id(second) < id(first):
        first, second = second, first
    with contextlib.ExitStack() as held:
        held.enter_context(first.lock)
        held.enter_context(second.lock)
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
