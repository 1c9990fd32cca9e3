# exercise: by_priority
# label: wrong
# mistake: compares priorities only and trusts the heap to be stable; four equal jobs come out mixed
import queue


class Job:
    def __init__(self, priority, payload):
        self.priority = priority
        self.payload = payload

    def __lt__(self, other):
        return self.priority < other.priority


def by_priority(jobs):
    pq = queue.PriorityQueue()
    for priority, payload in jobs:
        pq.put(Job(priority, payload))
    return [pq.get().payload for _ in range(len(jobs))]
