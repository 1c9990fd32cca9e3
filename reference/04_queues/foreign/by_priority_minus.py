# exercise: by_priority
# label: wrong
# mistake: the numbers are negated, so the biggest comes first
import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    for n, (p, x) in enumerate(jobs):
        q.put((-p, n, x))
    return [q.get()[2] for _ in range(q.qsize())]
