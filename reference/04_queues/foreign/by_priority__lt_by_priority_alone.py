# exercise: by_priority
# label: wrong
# mistake: the class that cures the TypeError compares the priorities alone; a heap does not keep equal entries in their order, so with three or more jobs of the same priority they come out mixed up (breaks "Jobs of the same priority come in the order in which they were given")
import queue


class _Entry:
    def __init__(self, priority, payload):
        self.priority = priority
        self.payload = payload

    def __lt__(self, other):  # so that payloads are not compared
        return self.priority < other.priority


def by_priority(jobs):
    line = queue.PriorityQueue()
    for priority, payload in jobs:
        line.put(_Entry(priority, payload))
    result = []
    while not line.empty():
        result.append(line.get().payload)
    return result
