# exercise: by_priority
# label: wrong
# mistake: the pairs go in as they are, so with equal priorities the payloads are compared (alphabetical order or TypeError)

import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    for job in jobs:
        q.put(job)
    result = []
    while not q.empty():
        priority, payload = q.get()
        result.append(payload)
    return result
