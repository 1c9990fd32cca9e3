# exercise: by_priority
# label: wrong
# mistake: a clock reading in whole milliseconds between the two is equal for many jobs, so payloads are compared
# expect: ties-by-payload

import queue
import time

def by_priority(jobs):
    q = queue.PriorityQueue()
    for p, x in jobs:
        q.put((p, int(time.time() * 1000), x))
    return [q.get()[2] for _ in jobs]
