# exercise: by_priority
# label: wrong
# mistake: class whose __lt__ looks at the priority only: a heap is not stable, so ties come in another order
# expect: ties-out-of-order

import queue

class Job:
    def __init__(self, priority, payload):
        self.priority = priority
        self.payload = payload
    def __lt__(self, other):
        return self.priority < other.priority

def by_priority(jobs):
    q = queue.PriorityQueue()
    for p, x in jobs:
        q.put(Job(p, x))
    return [q.get().payload for _ in jobs]
