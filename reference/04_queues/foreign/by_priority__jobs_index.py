# exercise: by_priority
# label: wrong
# mistake: jobs.index(job) as number: the same for equal jobs, so the payloads of two equal jobs are compared (and == on payloads is used)

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for job in jobs:
        q.put((job[0], jobs.index(job), job[1]))
    return [q.get()[2] for _ in jobs]
