# exercise: by_priority
# label: wrong
# mistake: `except TypeError: pass` around put: jobs whose payload cannot be compared get lost or are misplaced
# expect: ties-by-payload

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for job in jobs:
        try:
            q.put(job)
        except TypeError:
            pass
    return [q.get()[1] for _ in range(len(q.queue))]
