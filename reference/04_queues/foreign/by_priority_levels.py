# exercise: by_priority
# label: wrong
# mistake: priorities are cut to int, so fractions like 0.7 and 0.2 count as equal
import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    for n, (p, x) in enumerate(jobs):
        q.put((int(p), n, x))
    return [q.get()[2] for _ in jobs]
