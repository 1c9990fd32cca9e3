# exercise: by_priority
# label: wrong
# mistake: PriorityQueue(5) and nobody gets while it is filled: put blocks for ever with six jobs
# expect: nobody-takes

import queue

def by_priority(jobs):
    q = queue.PriorityQueue(5)
    for n, (p, x) in enumerate(jobs):
        q.put((p, n, x))
    return [q.get()[2] for _ in jobs]
