# exercise: by_priority
# label: wrong
# mistake: id(payload) between the two: ties come in the order of addresses, and equal for the same object twice

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for p, x in jobs:
        q.put((p, id(x), x))
    return [q.get()[2] for _ in jobs]
