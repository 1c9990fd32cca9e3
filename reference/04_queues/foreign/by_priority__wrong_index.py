# exercise: by_priority
# label: wrong
# mistake: [1] of the triple is the running number, not the payload

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for n, (p, x) in enumerate(jobs):
        q.put((p, n, x))
    return [q.get()[1] for _ in jobs]
