# exercise: results_from_processes
# label: wrong
# mistake: `while not q.empty()` right after the start: nothing has come yet, most or all is missing
# expect: empty-taken-for-the-end

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
    while not q.empty():
        try:
            item, value = q.get(timeout=0.05)
        except queue.Empty:
            continue
        results[item] = value
    for p in processes:
        p.join()
    return results
