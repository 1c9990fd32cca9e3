# exercise: results_from_processes
# label: right
# style: multiprocessing.connection.wait on the queue's reader and all sentinels

import multiprocessing
from multiprocessing.connection import wait


def _run(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    alive = {}
    for item in items:
        p = multiprocessing.Process(target=_run, args=(task, item, q))
        p.start()
        alive[p.sentinel] = p
    out = {}

    def take():
        item, value = q.get()
        out[item] = value

    while alive:
        ready = wait([q._reader, *alive])
        if q._reader in ready:
            take()
        else:
            for s in ready:
                alive.pop(s).join()
    while not q.empty():
        take()
    return out
