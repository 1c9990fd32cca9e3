# exercise: by_priority
# label: wrong
# mistake: str(payload) between the two: ties are alphabetical, and equal texts still compare the payloads

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for p, x in jobs:
        q.put((p, str(x), x))
    return [q.get()[2] for _ in jobs]
