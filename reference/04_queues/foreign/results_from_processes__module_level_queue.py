# exercise: results_from_processes
# label: wrong
# mistake: the queue stands at module level and is not handed over: a spawned child makes one of its own

import multiprocessing
import queue


q = multiprocessing.Queue()


def _child(task, item):
    q.put((item, task(item)))


def results_from_processes(task, items):
    processes = [
        multiprocessing.Process(target=_child, args=(task, item)) for item in items
    ]
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
