# exercise: by_priority
# label: wrong
# mistake: without a counter equal priorities compare the payloads: wrong order, or a TypeError: "Jobs of the same priority come in the order in which they were given." and "A payload may be anything, also something that ``<`` cannot compare."
import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    for job in jobs:
        q.put(job)
    result = []
    while not q.empty():
        priority, payload = q.get()
        result.append(payload)
    return result
