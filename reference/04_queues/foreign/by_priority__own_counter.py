# exercise: by_priority
# label: right

import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    i = 0
    for priority, payload in jobs:
        q.put((priority, i, payload))
        i += 1
    res = []
    while not q.empty():
        priority, i, payload = q.get()
        res.append(payload)
    return res
