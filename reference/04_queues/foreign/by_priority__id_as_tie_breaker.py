# exercise: by_priority
# label: wrong
# mistake: id(payload) is the tie breaker; an address in memory does not grow with the arrival, so jobs of one priority come in an arbitrary order

import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    for priority, payload in jobs:
        # id() is unique for every object
        q.put((priority, id(payload), payload))
    payloads = []
    for _ in jobs:
        payloads.append(q.get()[2])
    return payloads
