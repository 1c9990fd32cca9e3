# exercise: by_priority
# label: right
# style: unusual, payloads never enter the queue, only (priority, index) does
from queue import PriorityQueue


def by_priority(jobs):
    heap = PriorityQueue(len(jobs))
    for i, job in enumerate(jobs):
        heap.put_nowait((job[0], i))
    return [jobs[heap.get_nowait()[1]][1] for _ in range(len(jobs))]
