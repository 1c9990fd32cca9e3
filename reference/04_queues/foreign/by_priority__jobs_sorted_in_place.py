# exercise: by_priority
# label: wrong
# mistake: the caller's list is sorted in place before anything else; fails for a tuple of jobs and changes the argument

import queue

def by_priority(jobs):
    jobs.sort(key=lambda job: job[0])
    q = queue.PriorityQueue()
    for n, (p, x) in enumerate(jobs):
        q.put((p, n, x))
    return [q.get()[2] for _ in jobs]
