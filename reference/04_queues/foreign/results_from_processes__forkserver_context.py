# exercise: results_from_processes
# label: right
# style: get_context("forkserver") with polling

import multiprocessing
import time


def entry(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    mp = multiprocessing.get_context("forkserver")
    q = mp.Queue()
    procs = [mp.Process(target=entry, args=(task, item, q)) for item in items]
    for p in procs:
        p.start()
    results = {}

    def empty_it():
        while not q.empty():
            k, v = q.get()
            results[k] = v

    while any(p.is_alive() for p in procs):
        empty_it()
        time.sleep(0.01)
    empty_it()
    for p in procs:
        p.join()
    return results
