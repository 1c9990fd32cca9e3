# exercise: by_priority
# label: right
import queue


class _Job:
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
    line = queue.PriorityQueue()
    count = 0
    for priority, payload in jobs:
        line.put(_Job(priority, count, payload))
        count += 1
    payloads = []
    for _ in range(count):
        payloads.append(line.get().payload)
    return payloads
