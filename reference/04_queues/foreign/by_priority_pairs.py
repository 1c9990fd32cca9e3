# exercise: by_priority
# label: wrong
# mistake: puts the pairs as they are, so payloads of equal priority are compared
import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    for job in jobs:
        q.put(job)
    payloads = []
    for _ in range(len(jobs)):
        _, payload = q.get()
        payloads.append(payload)
    return payloads
