# exercise: by_priority
# label: right
# style: (priority, index) in the queue, payload looked up

import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    for i, job in enumerate(jobs):
        q.put((job[0], i))
    order = []
    while q.qsize():
        _, i = q.get()
        order.append(jobs[i][1])
    return order
