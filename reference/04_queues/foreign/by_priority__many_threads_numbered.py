# exercise: by_priority
# label: right
# style: many threads put at once, each with its number, so their order does not matter

import queue
from concurrent.futures import ThreadPoolExecutor


def by_priority(jobs):
    q = queue.PriorityQueue()
    with ThreadPoolExecutor(4) as ex:
        for n, (p, x) in enumerate(jobs):
            ex.submit(q.put, (p, n, x))
    return [q.get()[2] for _ in jobs]
