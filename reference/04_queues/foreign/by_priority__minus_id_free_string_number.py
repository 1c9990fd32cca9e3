# exercise: by_priority
# label: right
# style: number as zero-padded string between the two

import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    width = len(str(len(jobs)))
    for n, (p, x) in enumerate(jobs):
        q.put((p, str(n).zfill(width), x))
    return [q.get()[2] for _ in jobs]
