# exercise: by_priority
# label: right
# style: Go programmer, a heap item with a Less method
import queue


class Item:
    __slots__ = ("value", "priority", "seq")

    def __init__(self, value, priority, seq):
        self.value = value
        self.priority = priority
        self.seq = seq

    def __lt__(self, other):
        if self.priority < other.priority:
            return True
        if other.priority < self.priority:
            return False
        return self.seq < other.seq


def by_priority(jobs):
    pq = queue.PriorityQueue()
    i = 0
    while i < len(jobs):
        priority, value = jobs[i]
        pq.put(Item(value, priority, i))
        i += 1
    values = [None] * len(jobs)
    for i in range(len(values)):
        values[i] = pq.get().value
    return values
