# exercise: by_priority
# label: right
import queue


class _Job:
    __slots__ = ("priority", "arrival", "payload")

    def __init__(self, priority, arrival, payload):
        self.priority = priority
        self.arrival = arrival
        self.payload = payload

    def __lt__(self, other):
        if self.priority != other.priority:
            return self.priority < other.priority
        return self.arrival < other.arrival


def by_priority(jobs):
    heap = queue.PriorityQueue()
    for arrival, (priority, payload) in enumerate(jobs):
        heap.put(_Job(priority, arrival, payload))
    payloads = []
    for _ in range(heap.qsize()):
        payloads.append(heap.get().payload)
    return payloads
