# exercise: by_priority
# label: wrong
# mistake: a thread gets while the caller still puts: what is taken before all are in is not the smallest of all

import queue, threading, time

def by_priority(jobs):
    q = queue.PriorityQueue()
    out = []

    def take():
        for _ in jobs:
            out.append(q.get()[2])

    t = threading.Thread(target=take)
    t.start()
    for n, (p, x) in enumerate(jobs):
        q.put((p, n, x))
        time.sleep(0.001)
    t.join()
    return out
