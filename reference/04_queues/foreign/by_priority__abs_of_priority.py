# exercise: by_priority
# label: wrong
# mistake: abs(priority) puts -3 behind 1

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for n, (p, x) in enumerate(jobs):
        q.put((abs(p), n, x))
    return [q.get()[2] for _ in jobs]
