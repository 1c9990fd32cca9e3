# exercise: results_from_processes
# label: wrong
# mistake: asks `not q.empty()` first and `is_alive` after that: a value put in between, by a process that ends in between, is lost (race)

import multiprocessing
import queue


def _child(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_child, args=(task, item, q)) for item in items
    ]
    for p in processes:
        p.start()
    results = {}
    while not q.empty() or any(p.is_alive() for p in processes):
        try:
            item, value = q.get(timeout=0.05)
        except queue.Empty:
            continue
        results[item] = value
    for p in processes:
        p.join()
    return results
