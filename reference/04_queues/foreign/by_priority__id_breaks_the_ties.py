# exercise: by_priority
# label: wrong
# mistake: "Jobs of the same priority come in the order in which they were given": ties are broken by id(payload), that is by the address in memory
import queue


def by_priority(jobs):
    pq = queue.PriorityQueue()
    for priority, payload in jobs:
        # id() is unique for every object, so payloads are never compared
        pq.put((priority, id(payload), payload))

    result = []
    while not pq.empty():
        _, _, payload = pq.get()
        result.append(payload)
    return result
