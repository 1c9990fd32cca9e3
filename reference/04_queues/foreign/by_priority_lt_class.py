# exercise: by_priority
# label: right
# style: Java comparator, a class with its own __lt__, drained by a generator until Empty
import queue


class _Entry:
    __slots__ = ("key", "payload")

    def __init__(self, priority, seq, payload):
        self.key = priority, seq
        self.payload = payload

    def __lt__(self, other):
        return self.key < other.key


def _drain(q):
    try:
        while True:
            yield q.get_nowait().payload
    except queue.Empty:
        return


def by_priority(jobs):
    q = queue.PriorityQueue()
    for seq, (priority, payload) in enumerate(jobs, 1):
        q.put(_Entry(priority, seq, payload))
    return list(_drain(q))
