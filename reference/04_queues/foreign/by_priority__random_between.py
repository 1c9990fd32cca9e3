# exercise: by_priority
# label: wrong
# mistake: a random number between the two: no TypeError, but ties come in any order
# expect: ties-out-of-order

import queue
import random

def by_priority(jobs):
    q = queue.PriorityQueue()
    for p, x in jobs:
        q.put((p, random.random(), x))
    return [q.get()[2] for _ in jobs]
