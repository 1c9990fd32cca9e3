# exercise: by_priority
# label: right
# style: functools.cmp_to_key with a comparison function

import functools
import queue


def compare(a, b):
    if a[0] < b[0]:
        return -1
    if a[0] > b[0]:
        return 1
    return a[1] - b[1]


key = functools.cmp_to_key(compare)


def by_priority(jobs):
    q = queue.PriorityQueue()
    for n, (p, x) in enumerate(jobs):
        q.put(key((p, n, x)))
    return [q.get().obj[2] for _ in jobs]
