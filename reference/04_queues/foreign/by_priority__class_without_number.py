# exercise: by_priority
# label: wrong
# mistake: the Job class compares priorities only and has no counter; a heap is not stable, so four jobs of the same priority come out as 1, 3, ... instead of 1, 2, 3, 4; breaks "Jobs of the same priority come in the order in which they were given".
import queue


class Job:
    def __init__(self, priority, payload):
        self.priority = priority
        self.payload = payload

    def __lt__(self, other):
        return self.priority < other.priority


def by_priority(jobs):
    q = queue.PriorityQueue()
    for priority, payload in jobs:
        q.put(Job(priority, payload))
    result = []
    for _ in range(len(jobs)):
        result.append(q.get().payload)
    return result
