# exercise: by_priority
# label: right

import queue


class _Job:
    """A job that knows when it came; its payload is never looked at."""

    def __init__(self, priority, number, payload):
        self.priority = priority
        self.number = number
        self.payload = payload

    def __lt__(self, other):
        # Ann: < is all that the heap asks for
        if self.priority < other.priority:
            return True
        if other.priority < self.priority:
            return False
        return self.number < other.number  # Ben: who came first


def by_priority(jobs):
    line = queue.PriorityQueue()
    number = 0
    for priority, payload in jobs:
        line.put(_Job(priority, number, payload))
        number += 1

    payloads = []
    for _ in range(number):
        payloads.append(line.get().payload)
    return payloads
