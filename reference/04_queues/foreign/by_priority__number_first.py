# exercise: by_priority
# label: wrong
# mistake: the running number stands before the priority, so the order is that of the list

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for n, (p, x) in enumerate(jobs):
        q.put((n, p, x))
    return [q.get()[2] for _ in jobs]
