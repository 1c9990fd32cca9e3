# exercise: by_priority
# label: right
# style: straight from the handout: a triple (priority, counter, payload), as many gets as puts
import itertools
import queue


def by_priority(jobs):
    counter = itertools.count()
    q = queue.PriorityQueue()
    for priority, payload in jobs:
        q.put((priority, next(counter), payload))
    result = []
    for _ in jobs:
        priority, number, payload = q.get()
        result.append(payload)
    return result
