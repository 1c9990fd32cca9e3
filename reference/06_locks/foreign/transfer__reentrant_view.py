# exercise: transfer
# label: right
# style: a reentrant wrapper for one call counts how often it entered each plain lock, so source is target needs no case of its own when locking
class ReentrantLocks:
    """Plain locks, but this object may enter one again that it holds already."""

    def __init__(self):
        self._depth = {}
        self._order = []

    def enter(self, lock):
        depth = self._depth.get(id(lock), 0)
        if depth == 0:
            lock.acquire()
        self._depth[id(lock)] = depth + 1
        self._order.append(lock)

    def leave_all(self):
        while self._order:
            lock = self._order.pop()
            self._depth[id(lock)] -= 1
            if self._depth[id(lock)] == 0:
                lock.release()


def transfer(source, target, amount):
    held = ReentrantLocks()
    first, second = sorted((source, target), key=id)
    try:
        held.enter(first.lock)
        held.enter(second.lock)
        if not source.balance >= amount:
            return False
        if target is not source:
            source.balance -= amount
            target.balance += amount
        return True
    finally:
        held.leave_all()
