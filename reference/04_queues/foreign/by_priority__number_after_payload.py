# exercise: by_priority
# label: wrong
# mistake: the running number stands behind the payload, so the payloads are compared first
# expect: ties-by-payload

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for n, (p, x) in enumerate(jobs):
        q.put((p, x, n))
    return [q.get()[1] for _ in jobs]
