# exercise: by_priority
# expect: ties-out-of-order
import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    for i, (p, job) in enumerate(jobs):
        q.put((p, -i, job))  # <- here
    return [q.get()[2] for _ in jobs]
