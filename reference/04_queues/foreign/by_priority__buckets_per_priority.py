# exercise: by_priority
# label: right
# style: PriorityQueue of distinct priorities with a FIFO Queue for each

import queue


def by_priority(jobs):
    order = queue.PriorityQueue()
    fifo = {}
    for priority, payload in jobs:
        if priority not in fifo:
            fifo[priority] = queue.Queue()
        fifo[priority].put(payload)
        order.put(priority)
    return [fifo[order.get()].get() for _ in jobs]
