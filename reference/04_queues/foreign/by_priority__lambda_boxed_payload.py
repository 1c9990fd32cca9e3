# exercise: by_priority
# label: right
# style: payload hidden in a closure after a running number

import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    n = 0
    for p, x in jobs:
        q.put((p, n, lambda x=x: x))
        n += 1
    res = []
    for _ in range(n):
        _, _, give = q.get()
        res.append(give())
    return res
