# exercise: transfer
# label: right


def transfer(source, target, amount):
    # the same account twice: its lock can be taken only once
    if source is target:
        with source.lock:
            if source.balance < amount:
                return False
            return True

    # always the same order, whatever the direction
    if id(source) < id(target):
        first = source
        second = target
    else:
        first = target
        second = source

    with first.lock:
        with second.lock:
            old_source = source.balance
            if old_source < amount:
                return False
            old_target = target.balance
            new_source = old_source - amount
            new_target = old_target + amount
            source.balance = new_source
            target.balance = new_target
            return True
