# exercise: transfer
# label: wrong
# mistake: two steps, first one lock and then the other; in between the money is in neither account

def withdraw(account, amount):
    with account.lock:
        if account.balance < amount:
            return False
        account.balance -= amount
        return True


def deposit(account, amount):
    with account.lock:
        account.balance += amount


def transfer(source, target, amount):
    # never two locks at once -> no deadlock, also for source == target
    if withdraw(source, amount):
        deposit(target, amount)
        return True
    return False
