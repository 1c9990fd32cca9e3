# exercise: by_priority
# label: right
# style: a rank in front (0 job, 1 end) makes the end mark greater than every number, also infinity; iter(q.get, END)
from queue import PriorityQueue

JOB, LAST = 0, 1
END = (LAST,)


def by_priority(jobs):
    q = PriorityQueue()
    q.put(END)
    for position, (priority, payload) in enumerate(jobs):
        q.put((JOB, priority, position, payload))
    return [entry[-1] for entry in iter(q.get, END)]
