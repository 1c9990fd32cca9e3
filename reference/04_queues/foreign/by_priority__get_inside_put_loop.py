# exercise: by_priority
# label: wrong
# mistake: get right after each put in the same loop: the order is that of the list

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    out = []
    for n, (p, x) in enumerate(jobs):
        q.put((p, n, x))
        out.append(q.get()[2])
    return out
