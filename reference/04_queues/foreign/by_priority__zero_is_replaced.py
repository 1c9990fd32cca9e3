# exercise: by_priority
# label: wrong
# mistake: `priority or 1` turns the priority 0 into 1

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for n, (p, x) in enumerate(jobs):
        q.put((p or 1, n, x))
    return [q.get()[2] for _ in jobs]
