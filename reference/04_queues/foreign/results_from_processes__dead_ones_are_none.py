# exercise: results_from_processes
# label: wrong
# mistake: the dict is filled with None for every item at the start, so the item of a process that died is in the result with the value None; breaks "The item of a process that died ... is missing"

import multiprocessing
import queue


def work(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    res = {}
    lst = []
    for item in items:
        res[item] = None
        p = multiprocessing.Process(target=work, args=(task, item, q))
        p.start()
        lst.append(p)

    while True:
        alive = False
        for p in lst:
            if p.is_alive():
                alive = True
        try:
            item, value = q.get(timeout=0.1)
            res[item] = value
        except queue.Empty:
            if not alive:
                break
    for p in lst:
        p.join()
    return res
