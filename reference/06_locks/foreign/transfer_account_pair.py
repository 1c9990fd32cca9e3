# exercise: transfer
# label: right
# style: class-based Java style: identity hash order, explicit acquire, nested try/finally


class MoneyTransfer:
    def __init__(self, source, target, amount):
        self.source = source
        self.target = target
        self.amount = amount

    def execute(self):
        if self.source is self.target:
            return self._execute_on_one_account()
        first, second = self.source, self.target
        if id(first) > id(second):
            first, second = second, first
        first.lock.acquire()
        try:
            second.lock.acquire()
            try:
                return self._move()
            finally:
                second.lock.release()
        finally:
            first.lock.release()

    def _execute_on_one_account(self):
        self.source.lock.acquire()
        try:
            return self._is_covered()
        finally:
            self.source.lock.release()

    def _is_covered(self):
        return not (self.source.balance < self.amount)

    def _move(self):
        if not self._is_covered():
            return False
        self.source.balance = self.source.balance - self.amount
        self.target.balance = self.target.balance + self.amount
        return True


def transfer(source, target, amount):
    return MoneyTransfer(source, target, amount).execute()
