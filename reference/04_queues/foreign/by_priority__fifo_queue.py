# exercise: by_priority
# label: wrong
# mistake: a plain Queue does not look at the priorities

import queue

def by_priority(jobs):
    q = queue.Queue()
    for n, (p, x) in enumerate(jobs):
        q.put((p, n, x))
    return [q.get()[2] for _ in jobs]
