# exercise: by_priority
# label: wrong
# mistake: the running number is put as text, and "10" comes before "2": wrong from eleven ties on

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for n, (p, x) in enumerate(jobs):
        q.put((p, str(n), x))
    return [q.get()[2] for _ in jobs]
