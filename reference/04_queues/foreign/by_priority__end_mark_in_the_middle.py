# exercise: by_priority
# label: wrong
# mistake: the end mark has the fixed priority 999: jobs with a bigger number never come out

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for n, (p, x) in enumerate(jobs):
        q.put((p, n, x))
    end = object()
    q.put((999, len(jobs), end))
    return _take(q, end)

def _take(q, end):
    out = []
    while (x := q.get()[2]) is not end:
        out.append(x)
    return out
