# exercise: transfer
# label: right
# style: a function that takes a list of locks and calls an action when it has all
def with_all(locks, action):
    if len(locks) == 0:
        return action()
    head, *tail = locks
    with head:
        return with_all(tail, action)


def transfer(source, target, amount):
    def action():
        if amount > source.balance:
            return False
        source.balance -= amount
        target.balance += amount
        return True

    locks = [source.lock] if source is target else [x.lock for x in sorted([target, source], key=id)]
    return with_all(locks, action)
