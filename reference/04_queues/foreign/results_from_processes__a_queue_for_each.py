# exercise: results_from_processes
# label: right
# style: a queue of its own for each process, read in turn with get while alive

import multiprocessing
import queue


def _child(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    pairs = []
    for item in items:
        q = multiprocessing.Queue()
        p = multiprocessing.Process(target=_child, args=(task, item, q))
        p.start()
        pairs.append((p, q))
    results = {}
    for p, q in pairs:
        while p.is_alive() or not q.empty():
            try:
                item, value = q.get(timeout=0.05)
            except queue.Empty:
                continue
            results[item] = value
        p.join()
    return results
