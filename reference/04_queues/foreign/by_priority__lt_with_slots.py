# exercise: by_priority
# label: right
# style: a class with __slots__ and a __lt__ written by hand, as for a C++ priority_queue

from queue import PriorityQueue


class Entry:
    __slots__ = ("prio", "seq", "data")

    def __init__(self, prio, seq, data):
        self.prio = prio
        self.seq = seq
        self.data = data

    def __lt__(self, other):
        if self.prio < other.prio:
            return True
        if other.prio < self.prio:
            return False
        return self.seq < other.seq


def by_priority(jobs):
    pq = PriorityQueue()
    seq = 0
    for prio, data in jobs:
        pq.put(Entry(prio, seq, data))
        seq += 1
    out = [None] * seq
    for i in range(seq):
        out[i] = pq.get().data
    return out
