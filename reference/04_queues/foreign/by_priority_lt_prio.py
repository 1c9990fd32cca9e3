# exercise: by_priority
# label: wrong
# mistake: entries compare by priority only, a heap is not stable, so ties lose their given order
import queue


class _Entity:
    __slots__ = ("prio", "payload")

    def __init__(self, prio, payload):
        self.prio, self.payload = prio, payload

    def __lt__(self, other):
        return self.prio < other.prio


def by_priority(jobs):
    q = queue.PriorityQueue()
    for job in jobs:
        q.put(_Entity(*job))
    return [q.get().payload for _ in jobs]
