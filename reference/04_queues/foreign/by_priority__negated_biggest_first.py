# exercise: by_priority
# label: wrong
# mistake: the numbers are negated, as for a max-heap in a forum answer, so the biggest comes out first; breaks "the smallest priority number first"
import itertools
import queue

counter = itertools.count()


def by_priority(jobs):
    heap = queue.PriorityQueue()
    for prio, payload in jobs:
        heap.put((-prio, next(counter), payload))
    return [heap.get()[-1] for _ in jobs]
