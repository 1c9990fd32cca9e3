# exercise: by_priority
# label: wrong
# mistake: the running number is taken modulo 8 and repeats: with nine ties payloads are compared
# expect: ties-out-of-order

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for n, (p, x) in enumerate(jobs):
        q.put((p, n % 8, x))
    return [q.get()[2] for _ in jobs]
