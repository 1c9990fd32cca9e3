# exercise: by_priority
# label: wrong
# mistake: returns the whole entries, not the payloads
# expect: priority-not-removed

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for n, (p, x) in enumerate(jobs):
        q.put((p, n, x))
    return [q.get() for _ in jobs]
