# exercise: by_priority
# label: wrong
# mistake: the wrapper compares only the priority, but a heap is not stable: three jobs come out well, of four equal ones the third comes before the second: "Jobs of the same priority come in the order in which they were given."
import queue


class Job:
    __slots__ = ("priority", "payload")

    def __init__(self, priority, payload):
        self.priority = priority
        self.payload = payload

    def __lt__(self, other):  # the payload is never compared
        return self.priority < other.priority


def by_priority(jobs):
    heap = queue.PriorityQueue()
    for priority, payload in jobs:
        heap.put(Job(priority, payload))
    return [heap.get().payload for _ in range(len(jobs))]
