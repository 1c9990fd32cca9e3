# exercise: transfer
# label: wrong
# mistake: locks one RLock of the bank and never the locks of the accounts; breaks "Other parts of the program take these locks, too: wait for them." and "a thread that holds both locks sees all of it or nothing."
import threading


class Bank:
    def __init__(self):
        self.lock = threading.RLock()  # reentrant, so no deadlock

    def withdraw(self, account, amount):
        with self.lock:
            if account.balance < amount:
                return False
            account.balance -= amount
            return True

    def deposit(self, account, amount):
        with self.lock:
            account.balance += amount

    def transfer(self, source, target, amount):
        with self.lock:
            if not self.withdraw(source, amount):
                return False
            self.deposit(target, amount)
            return True


bank = Bank()


def transfer(source, target, amount):
    return bank.transfer(source, target, amount)
