# exercise: by_priority
# label: wrong
# mistake: one get more than puts: waits for ever
# expect: one-get-too-many

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    n = 0
    for p, x in jobs:
        n += 1
        q.put((p, n, x))
    return [q.get()[2] for _ in range(n + 1)]
