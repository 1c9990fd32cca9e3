# exercise: by_priority
# label: wrong
# mistake: nothing is returned
# expect: nothing-returned

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for n, (p, x) in enumerate(jobs):
        q.put((p, n, x))
    payloads = []
    while not q.empty():
        payloads.append(q.get()[2])
