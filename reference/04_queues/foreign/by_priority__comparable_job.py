# exercise: by_priority
# label: right
import queue


class Job:
    """What Java calls a Comparable: by priority, then by its number."""

    def __init__(self, priority, number, payload):
        self.priority = priority
        self.number = number
        self.payload = payload

    def __lt__(self, other):
        if self.priority < other.priority:
            return True
        if other.priority < self.priority:
            return False
        return self.number < other.number


def by_priority(jobs):
    heap = queue.PriorityQueue()
    for i in range(len(jobs)):
        priority, payload = jobs[i]
        heap.put(Job(priority, i, payload))
    payloads = []
    for _ in range(len(jobs)):
        payloads.append(heap.get().payload)
    return payloads
