# exercise: results_from_processes
# label: wrong
# mistake: counts those with exit code 0 as answers to come: one that left with sys.exit(0) or os._exit(0) has put nothing and is waited for

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
    dead = set()
    while len(results) + len(dead) < len(items):
        try:
            item, value = q.get(timeout=0.05)
            results[item] = value
        except queue.Empty:
            dead = {p.pid for p in processes if p.exitcode not in (None, 0)}
    for p in processes:
        p.join()
    return results
