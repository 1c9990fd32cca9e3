# exercise: by_priority
# label: right
# style: C++ student: struct with operator< written out (first the priority, then the arrival)
import queue


class Node:
    __slots__ = ("prio", "arrival", "data")

    def __init__(self, prio, arrival, data):
        self.prio = prio
        self.arrival = arrival
        self.data = data

    def __lt__(self, other):  # bool operator<(const Node& other) const
        if self.prio < other.prio:
            return True
        if other.prio < self.prio:
            return False
        return self.arrival < other.arrival


def by_priority(jobs):
    q = queue.PriorityQueue(len(jobs))  # reserve
    i = 0
    for job in jobs:
        q.put(Node(job[0], i, job[1]))
        i += 1
    res = []
    while i > 0:
        res.append(q.get().data)
        i -= 1
    return res
