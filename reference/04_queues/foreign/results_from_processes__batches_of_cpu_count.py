# exercise: results_from_processes
# label: wrong
# mistake: only as many processes at a time as the machine has cores

import multiprocessing
import queue


def _child(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    results = {}
    n = multiprocessing.cpu_count()
    for start in range(0, len(items), n):
        batch = [
            multiprocessing.Process(target=_child, args=(task, item, q))
            for item in items[start:start + n]
        ]
        for p in batch:
            p.start()
        while any(p.is_alive() for p in batch) or not q.empty():
            try:
                item, value = q.get(timeout=0.05)
            except queue.Empty:
                continue
            results[item] = value
        for p in batch:
            p.join()
    return results
