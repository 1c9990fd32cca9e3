# exercise: results_from_processes
# label: wrong
# mistake: a lambda without its own item: all made before the start, so under fork every process does the last item

import multiprocessing
import queue


def _child(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = []
    for item in items:
        processes.append(multiprocessing.Process(target=lambda: _child(task, item, q)))
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
