# exercise: by_priority
# label: right
# style: terse: itertools.count between priority and payload, two lines of work

from itertools import count
from queue import PriorityQueue


def by_priority(jobs):
    q, number = PriorityQueue(), count()
    for priority, payload in jobs:
        q.put((priority, next(number), payload))
    return [q.get()[-1] for _ in range(q.qsize())]
