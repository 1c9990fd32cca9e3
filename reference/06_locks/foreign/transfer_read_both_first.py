# exercise: transfer
# label: wrong
# mistake: reads both balances before writing, so source is target gains the amount
from contextlib import ExitStack


def transfer(source, target, amount):
    rows = {id(source): source, id(target): target}
    with ExitStack() as stack:
        for key in sorted(rows):
            stack.enter_context(rows[key].lock)
        source_balance = source.balance
        target_balance = target.balance
        if source_balance < amount:
            return False
        source.balance = source_balance - amount
        target.balance = target_balance + amount
        return True
