# exercise: by_priority
# label: wrong
# mistake: float(priority) makes big different integers equal (2**53 and 2**53+1), so they come as ties

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for n, (p, x) in enumerate(jobs):
        q.put((float(p), n, x))
    return [q.get()[2] for _ in jobs]
