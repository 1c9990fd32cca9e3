# exercise: by_priority
# label: wrong
# mistake: the PriorityQueue is filled, the result comes from sorted(jobs)
# expect: queue-not-used

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for n, (p, x) in enumerate(jobs):
        q.put((p, n, x))
    ordered = sorted(jobs, key=lambda j: j[0])
    return [x for p, x in ordered]
