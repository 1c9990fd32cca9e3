# exercise: results_from_processes
# label: right
# style: get_context("spawn") whatever the default is

import multiprocessing
from queue import Empty

CTX = multiprocessing.get_context("spawn")


def _put(q, task, item):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = CTX.Queue()
    ps = [CTX.Process(target=_put, args=(q, task, item)) for item in items]
    [p.start() for p in ps]
    d = {}
    while True:
        over = not any(p.is_alive() for p in ps)
        try:
            k, v = q.get(True, 0.05)
            d[k] = v
        except Empty:
            if over:
                break
    [p.join() for p in ps]
    return d
