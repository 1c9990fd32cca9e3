# exercise: by_priority
# label: right
# style: goes through the jobs from behind with a falling number

import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    number = len(jobs)
    for priority, payload in reversed(list(jobs)):
        number -= 1
        q.put((priority, number, payload))
    return [q.get()[2] for _ in jobs]
