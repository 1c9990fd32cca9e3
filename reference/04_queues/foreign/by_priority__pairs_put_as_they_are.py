# exercise: by_priority
# label: wrong
# mistake: the pairs themselves are put: with equal priorities the payloads are compared (wrong order or TypeError)
# expect: ties-by-payload

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for job in jobs:
        q.put(job)
    return [q.get()[1] for _ in jobs]
