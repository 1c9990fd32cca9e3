# exercise: by_priority
# label: wrong
# mistake: the pairs go in as they are, so equal priorities compare the payloads (alphabetical order or TypeError); breaks "Jobs of the same priority come in the order in which they were given."
import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    for job in jobs:
        q.put(job)
    result = []
    while not q.empty():
        priority, payload = q.get()
        print(priority, payload)
        result.append(payload)
    return result
