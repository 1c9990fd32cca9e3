# exercise: transfer
# label: right


def transfer(source: "Account", target: "Account", amount: int) -> bool:
    # Each lock once, in an order that does not depend on the direction.
    needed = {id(account.lock): account.lock for account in (source, target)}
    taken = []
    try:
        for key in sorted(needed):
            needed[key].acquire()
            taken.append(needed[key])
        if source.balance < amount:
            return False
        if source is not target:
            source.balance -= amount
            target.balance += amount
        return True
    finally:
        while taken:
            taken.pop().release()
