# exercise: transfer
# label: right
# style: a beginner who comments everything and nests two with statements
def transfer(source, target, amount):
    # special case: the same account two times
    # (taking the same lock two times would hang forever)
    if source is target:
        with source.lock:
            if source.balance < amount:
                return False
            # from me to me: nothing changes
            return True

    # Decide who is locked first. It must be the same order for
    # transfer(a, b) and transfer(b, a), so I compare the ids.
    if id(source) < id(target):
        first = source
        second = target
    else:
        first = target
        second = source

    # take both locks
    with first.lock:
        with second.lock:
            # not enough money -> do nothing
            if source.balance < amount:
                return False
            # enough money -> move it
            source.balance = source.balance - amount
            target.balance = target.balance + amount
            return True
    # here both locks are free again, also after return
