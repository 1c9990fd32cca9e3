# exercise: by_priority
# label: right
# style: from the heapq documentation: itertools.count between priority and payload
import itertools
from queue import PriorityQueue


def by_priority(jobs):
    counter = itertools.count()
    pq = PriorityQueue()
    for priority, payload in jobs:
        entry = (priority, next(counter), payload)
        pq.put(entry)
    return [pq.get()[2] for _ in range(pq.qsize())]
