# exercise: by_priority
# label: wrong
# mistake: the loop stops at a payload that counts as false
# expect: false-value-taken-for-the-end

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for n, (p, x) in enumerate(jobs):
        q.put((p, n, x))
    q.put((float("inf"), len(jobs), None))
    out = []
    while payload := q.get()[2]:
        out.append(payload)
    return out
