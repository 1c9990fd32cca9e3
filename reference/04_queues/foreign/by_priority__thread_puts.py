# exercise: by_priority
# label: right
# style: a thread puts all, is joined, the caller gets

import queue
import threading


def by_priority(jobs):
    q = queue.PriorityQueue()

    def put():
        for n, job in enumerate(jobs):
            q.put((job[0], n, job[1]))

    t = threading.Thread(target=put)
    t.start()
    t.join()
    return [q.get()[2] for _ in jobs]
