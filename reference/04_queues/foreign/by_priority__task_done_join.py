# exercise: by_priority
# label: right
# style: task_done for each and join

import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    for num, (prio, what) in enumerate(jobs, start=1000):
        q.put((prio, num, what))
    done = []
    while q.unfinished_tasks:
        done.append(q.get()[2])
        q.task_done()
    q.join()
    return done
