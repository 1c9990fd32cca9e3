# exercise: by_priority
# label: right
# style: zip and range, star unpacking

import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    for n, job in zip(range(len(jobs)), jobs):
        priority, payload = job
        q.put([priority, n, payload])
    return [payload for (*_, payload) in [q.get() for _ in range(len(jobs))]]
