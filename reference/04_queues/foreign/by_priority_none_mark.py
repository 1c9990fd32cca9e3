# exercise: by_priority
# label: wrong
# mistake: a payload None is taken for the end mark, so the jobs behind it are lost
import itertools
import queue


def by_priority(jobs):
    counter = itertools.count()
    q = queue.PriorityQueue()
    for priority, payload in jobs:
        q.put((priority, next(counter), payload))
    q.put((float("inf"), next(counter), None))
    out = []
    while True:
        _, _, payload = q.get()
        if payload is None:
            break
        out.append(payload)
    return out
