# exercise: collect_lines
# label: right
# style: a bounded queue of one place

import multiprocessing


def _worker(task, number, q):
    try:
        task(number, q.put)
    finally:
        q.put(0)


def collect_lines(task, workers):
    q = multiprocessing.Queue(1)
    procs = [multiprocessing.Process(target=_worker, args=(task, n, q)) for n in range(workers)]
    for p in procs:
        p.start()
    lines = []
    zeros = 0
    while zeros != workers:
        x = q.get()
        if type(x) is int:
            zeros += 1
        else:
            lines.append(x)
    for p in procs:
        p.join()
    return lines
