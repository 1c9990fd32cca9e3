# exercise: results_from_processes
# label: wrong
# mistake: an Empty after one second is taken for the end: slow tasks are missing
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
    while len(results) < len(items):
        try:
            item, value = q.get(timeout=1)
        except queue.Empty:
            break
        results[item] = value
    for p in processes:
        p.join()
    return results
