# exercise: transfer
# label: wrong
# mistake: one global lock ("static synchronized") instead of the locks of the accounts, which others use
import threading


class Bank:
    MONITOR = threading.RLock()

    @staticmethod
    def move(source, target, amount):
        with Bank.MONITOR:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True


def transfer(source, target, amount):
    return Bank.move(source, target, amount)
