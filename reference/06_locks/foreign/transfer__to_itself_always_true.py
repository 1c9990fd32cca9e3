# exercise: transfer
# label: wrong
# mistake: a transfer from an account to itself returns early, so as not to take its lock twice, and says True whatever the balance is: transfer(dan, dan, 1000) is True although dan has 80 ("False if ``source`` has less than ``amount``").


def transfer(source: Account, target: Account, amount: int) -> bool:
    if source is target:
        return True
    first, second = sorted((source, target), key=id)
    with first.lock, second.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
