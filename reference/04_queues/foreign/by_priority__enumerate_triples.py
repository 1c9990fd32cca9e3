# exercise: by_priority
# label: right
# style: (priority, number, payload) with enumerate

import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    for i, (priority, payload) in enumerate(jobs):
        q.put((priority, i, payload))
    return [q.get()[2] for _ in jobs]
