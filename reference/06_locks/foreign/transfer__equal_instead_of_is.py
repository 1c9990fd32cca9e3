# exercise: transfer
# label: wrong
# mistake: "Move amount from source to target": == in the place of "is": two different accounts that are equal (say, a dataclass that compares the balance alone) are taken for one; True is returned and nothing moved
# misjudged: passed
def transfer(source, target, amount):
    if source == target:  # the same account
        with source.lock:
            return source.balance >= amount

    if id(source) < id(target):
        first, second = source, target
    else:
        first, second = target, source

    with first.lock:
        with second.lock:
            if source.balance >= amount:
                source.balance -= amount
                target.balance += amount
                return True
            return False
