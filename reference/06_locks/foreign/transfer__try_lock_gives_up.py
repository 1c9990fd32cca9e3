# exercise: transfer
# label: wrong
# mistake: like tryLock in Java, it gives up after a tenth of a second and returns False although there is enough money; breaks "Other parts of the program take these locks, too: wait for them." and "False if ``source`` has less than ``amount``"
class TimedLock:
    def __init__(self, lock, seconds):
        self.lock = lock
        self.seconds = seconds
        self.taken = False

    def __enter__(self):
        self.taken = self.lock.acquire(timeout=self.seconds)
        return self.taken

    def __exit__(self, *exc_info):
        if self.taken:
            self.lock.release()


def _move(source, target, amount):
    if source.balance < amount:
        return False
    if source is not target:
        source.balance -= amount
        target.balance += amount
    return True


def transfer(source, target, amount, seconds=0.1):
    first, second = sorted((source, target), key=id)
    with TimedLock(first.lock, seconds) as got_first:
        if not got_first:
            return False
        if first is second:
            return _move(source, target, amount)
        with TimedLock(second.lock, seconds) as got_second:
            if not got_second:
                return False
            return _move(source, target, amount)
