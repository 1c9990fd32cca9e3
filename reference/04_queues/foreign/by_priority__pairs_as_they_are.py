# exercise: by_priority
# label: wrong
# mistake: the pairs go into the queue as they are, so with equal priorities the payloads are compared: a TypeError for dicts, alphabetical order for strings.
import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    for job in jobs:
        q.put(job)
    return [q.get()[1] for _ in range(len(jobs))]
