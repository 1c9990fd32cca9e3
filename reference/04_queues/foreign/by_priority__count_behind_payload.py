# exercise: by_priority
# label: wrong
# mistake: the counter stands behind the payload, so ties are sorted by payload or raise a TypeError; breaks "Jobs of the same priority come in the order in which they were given" and "A payload may be anything, also something that ``<`` cannot compare."
import itertools
import queue


def by_priority(jobs):
    count = itertools.count()
    q = queue.PriorityQueue()
    for job in jobs:
        q.put((*job, next(count)))
    result = []
    while not q.empty():
        result.append(q.get()[1])
    return result
