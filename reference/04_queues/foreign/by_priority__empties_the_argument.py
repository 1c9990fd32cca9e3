# exercise: by_priority
# label: wrong
# mistake: takes the jobs out of the caller's list with pop(0), so the list does not stay as it is

import itertools
import queue


def by_priority(jobs):
    counter = itertools.count()
    heap = queue.PriorityQueue()
    while jobs:
        priority, payload = jobs.pop(0)
        heap.put((priority, next(counter), payload))
    ordered = []
    while not heap.empty():
        ordered.append(heap.get()[-1])
    return ordered
