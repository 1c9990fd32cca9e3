# exercise: by_priority
# label: right
# style: key tuple and payload in a list wrapped by a key

import queue


def by_priority(jobs):
    q = queue.PriorityQueue(maxsize=len(jobs))
    for i in range(len(jobs)):
        q.put(((jobs[i][0], i), jobs[i][1]))
    result = []
    for i in range(len(jobs)):
        key, payload = q.get()
        result.append(payload)
    return result
