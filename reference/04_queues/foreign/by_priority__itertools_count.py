# exercise: by_priority
# label: right
# style: itertools.count and next

import itertools
from queue import PriorityQueue


def by_priority(jobs):
    number = itertools.count()
    q = PriorityQueue()
    for priority, payload in jobs:
        q.put((priority, next(number), payload))
    result = []
    while not q.empty():
        result.append(q.get()[-1])
    return result
