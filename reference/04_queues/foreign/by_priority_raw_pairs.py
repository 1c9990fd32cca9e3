# exercise: by_priority
# label: wrong
# mistake: the pairs go in as they are, so payloads are compared at equal priority
import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    for job in jobs:
        q.put(job)
    return [q.get()[1] for _ in jobs]
