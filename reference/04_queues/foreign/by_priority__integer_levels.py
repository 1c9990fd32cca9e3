# exercise: by_priority
# label: wrong
# mistake: priorities become int levels: 1.2 and 1.7 count as equal and keep the order in which they came (as -0.5 and 0.5 do); breaks "the smallest priority number first" with "A priority is any number"
import itertools
import queue


def by_priority(jobs):
    heap = queue.PriorityQueue()
    serial = itertools.count()
    for priority, payload in jobs:
        heap.put((int(priority), next(serial), payload))
    payloads = []
    while not heap.empty():
        payloads.append(heap.get()[2])
    return payloads
