# exercise: results_from_processes
# label: wrong
# mistake: one single process does all items one after the other
# expect: too-few-processes

import multiprocessing
import queue


def _child(task, item, q):
    for i in item:
        q.put((i, task(i)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = [multiprocessing.Process(target=_child, args=(task, items, q))]
    for p in processes:
        p.start()
    results = {}
    while any(p.is_alive() for p in processes) or not q.empty():
        try:
            item, value = q.get(timeout=0.05)
        except queue.Empty:
            continue
        results[item] = value
    for p in processes:
        p.join()
    return results
