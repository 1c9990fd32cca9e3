# exercise: transfer
# label: wrong
# mistake: the locks are too narrow: withdraw takes one lock, deposit the other, and between them the money is nowhere: "Each transfer is one step: a thread that holds both locks sees all of it or nothing."
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
    if withdraw(source, amount):
        deposit(target, amount)
        return True
    return False
