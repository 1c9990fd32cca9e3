# exercise: by_priority
# label: right
# style: dict that counts for each priority

import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    seen = {}
    for priority, payload in jobs:
        nth = seen.get(priority, 0)
        seen[priority] = nth + 1
        q.put((priority, nth, payload))
    results = []
    while not q.empty():
        (priority, nth, payload) = q.get()
        results.append(payload)
    return results
