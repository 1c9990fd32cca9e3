# exercise: transfer
# label: wrong
# mistake: debit and credit are two steps with one lock each, money is in transit between them


def _debit(account, amount):
    with account.lock:
        if account.balance < amount:
            return False
        account.balance -= amount
        return True


def _credit(account, amount):
    with account.lock:
        account.balance += amount


def transfer(source, target, amount):
    if not _debit(source, amount):
        return False
    _credit(target, amount)
    return True
