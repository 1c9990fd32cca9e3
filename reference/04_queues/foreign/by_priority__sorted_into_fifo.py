# exercise: by_priority
# label: wrong
# mistake: sorts the jobs and sends them through a plain Queue
# expect: queue-not-used

import queue

def by_priority(jobs):
    q = queue.Queue()
    for job in sorted(jobs, key=lambda j: j[0]):
        q.put(job)
    return [q.get()[1] for _ in jobs]
