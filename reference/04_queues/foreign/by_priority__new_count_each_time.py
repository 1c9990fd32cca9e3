# exercise: by_priority
# label: wrong
# mistake: a new itertools.count() for each job: next() is always 0
# expect: ties-by-payload

import itertools
import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for p, x in jobs:
        q.put((p, next(itertools.count()), x))
    return [q.get()[2] for _ in jobs]
