# exercise: transfer
# label: wrong
# mistake: withdraw and deposit are each synchronized, but between them no lock is held and the money is in transit; breaks "Each transfer is one step: a thread that holds both locks sees all of it or nothing."
class Teller:
    """Synchronized operations on one account."""

    def __init__(self, account):
        self.account = account

    def withdraw(self, amount):
        with self.account.lock:
            if self.account.balance < amount:
                return False
            self.account.balance -= amount
            return True

    def deposit(self, amount):
        with self.account.lock:
            self.account.balance += amount


def transfer(source, target, amount):
    if not Teller(source).withdraw(amount):
        return False
    Teller(target).deposit(amount)
    return True
