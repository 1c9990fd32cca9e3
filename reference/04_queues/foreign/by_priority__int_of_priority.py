# exercise: by_priority
# label: wrong
# mistake: int(priority) cuts fractions off, so 1.5 and 1.2 become ties
# expect: priority-rounded

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for n, (p, x) in enumerate(jobs):
        q.put((int(p), n, x))
    return [q.get()[2] for _ in jobs]
