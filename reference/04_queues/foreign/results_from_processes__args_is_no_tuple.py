# exercise: results_from_processes
# label: wrong
# mistake: args=(item) is not a tuple: the item is taken apart and the child dies of a TypeError
# expect: exception-in-a-process

import functools
import multiprocessing
import queue

def _child(task, q, item):
    q.put((item, task(item)))

def results_from_processes(task, items):
    q = multiprocessing.Queue()
    ps = []
    for item in items:
        p = multiprocessing.Process(target=functools.partial(_child, task, q), args=(item))
        p.start()
        ps.append(p)
    results = {}
    while any(p.is_alive() for p in ps) or not q.empty():
        try:
            item, value = q.get(timeout=0.05)
            results[item] = value
        except queue.Empty:
            pass
    for p in ps:
        p.join()
    return results
