# exercise: collect_lines
# label: right
# style: waits for the queue's reader and for the processes' ends; no end marks

import multiprocessing
from multiprocessing.connection import wait


def _worker(task, number, q):
    task(number, q.put)


def collect_lines(task, workers):
    q = multiprocessing.SimpleQueue()
    procs = [multiprocessing.Process(target=_worker, args=(task, n, q)) for n in range(workers)]
    for p in procs:
        p.start()
    alive = {p.sentinel for p in procs}
    lines = []
    while alive or not q.empty():
        ready = wait([q._reader, *alive])
        if q._reader in ready:
            lines.append(q.get())
        else:
            alive.difference_update(ready)
    for p in procs:
        p.join()
    return lines
