# exercise: by_priority
# label: wrong
# mistake: the number is never increased, so it is always equal and the payloads are compared
# expect: ties-by-payload

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    number = 0
    for p, x in jobs:
        q.put((p, number, x))
        number + 1
    return [q.get()[2] for _ in jobs]
