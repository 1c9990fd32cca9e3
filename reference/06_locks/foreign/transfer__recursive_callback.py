# exercise: transfer
# label: right
# style: JavaScript person, a callback that runs inside a recursive function which takes a list of locks, each lock once
def with_locks(locks, action):
    if not locks:
        return action()
    head, *tail = locks
    with head:
        return with_locks(tail, action)


def transfer(source, target, amount):
    def move():
        if source.balance < amount:
            return False
        if source is not target:
            source.balance -= amount
            target.balance += amount
        return True

    by_id = {id(account.lock): account.lock for account in (source, target)}
    return with_locks([by_id[key] for key in sorted(by_id)], move)
