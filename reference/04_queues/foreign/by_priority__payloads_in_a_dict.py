# exercise: by_priority
# label: wrong
# mistake: only the numbers go through the queue and the payloads are in a dict under their number, so of jobs with equal priority the last payload is returned several times and the others are lost; breaks "Jobs of the same priority come in the order in which they were given"

import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    payloads = {}  # so that they are never compared
    for priority, payload in jobs:
        q.put(priority)
        payloads[priority] = payload
    res = []
    while not q.empty():
        res.append(payloads[q.get()])
    return res
