# exercise: by_priority
# label: right
# style: compact, itertools.count between priority and payload
import itertools
import queue


def by_priority(jobs):
    q, n = queue.PriorityQueue(), itertools.count()
    for prio, load in jobs:
        q.put((prio, next(n), load))
    return [q.get()[-1] for _ in jobs]
