# exercise: by_priority
# label: wrong
# mistake: the running number is negated, so of two ties the later comes first
# expect: ties-out-of-order

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for n, (p, x) in enumerate(jobs):
        q.put((p, -n, x))
    return [q.get()[2] for _ in jobs]
