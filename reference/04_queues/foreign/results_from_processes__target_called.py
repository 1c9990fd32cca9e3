# exercise: results_from_processes
# label: wrong
# mistake: target=_child(...) runs every task in the caller
# expect: called-instead-of-passed

import multiprocessing
import queue


def _child(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_child(task, item, q)) for item in items
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
