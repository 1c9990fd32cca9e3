# exercise: transfer
# label: right
# style: a beginner who comments everything, nested with statements in an if / elif / else over id


def move_money(source, target, amount):
    # only call this when both locks are held!
    if source.balance < amount:
        # not enough money
        return False
    # take it away here ...
    source.balance = source.balance - amount
    # ... and put it there
    target.balance = target.balance + amount
    return True


def transfer(source, target, amount):
    # case 1: it is the same account.
    # I can not take the same lock two times, that would wait for ever
    if source is target:
        with source.lock:
            # nothing has to change, only look if there is enough
            if source.balance < amount:
                return False
            else:
                return True
    # case 2: source has the smaller id, so its lock comes first
    elif id(source) < id(target):
        with source.lock:
            with target.lock:
                return move_money(source, target, amount)
    # case 3: target has the smaller id, so its lock comes first
    else:
        with target.lock:
            with source.lock:
                return move_money(source, target, amount)
