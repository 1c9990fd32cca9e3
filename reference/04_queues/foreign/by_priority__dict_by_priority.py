# exercise: by_priority
# label: wrong
# mistake: a dict from priority to payload keeps one job of each priority only

import queue

def by_priority(jobs):
    payloads = {}
    q = queue.PriorityQueue()
    for p, x in jobs:
        if p not in payloads:
            q.put(p)
        payloads[p] = x
    return [payloads[q.get()] for _ in range(q.qsize())]
