# exercise: transfer
# label: right
# style: a class BothLocks with __enter__ and __exit__; both new balances are computed first, and then written in one line
class BothLocks:
    def __init__(self, one, other):
        if one is other:
            self.locks = [one.lock]
        elif id(one) > id(other):
            self.locks = [other.lock, one.lock]
        else:
            self.locks = [one.lock, other.lock]
        self.taken = []

    def __enter__(self):
        for lock in self.locks:
            lock.acquire()
            self.taken.append(lock)
        return self

    def __exit__(self, kind, error, traceback):
        while self.taken:
            self.taken.pop().release()
        return False


def transfer(source, target, amount):
    with BothLocks(source, target):
        if source.balance < amount:
            answer = False
        elif source is target:
            answer = True
        else:
            less = source.balance - amount
            more = target.balance + amount
            source.balance, target.balance = less, more
            answer = True
    return answer
