# exercise: by_priority
# label: wrong
# mistake: the priority is put as text: "10" comes before "2" and "-1" before "-5"

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for n, (p, x) in enumerate(jobs):
        q.put((str(p), n, x))
    return [q.get()[2] for _ in jobs]
