# exercise: by_priority
# label: wrong
# mistake: hash(payload) between the two fails for unhashable payloads and orders ties by hash

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for p, x in jobs:
        q.put((p, hash(x), x))
    return [q.get()[2] for _ in jobs]
