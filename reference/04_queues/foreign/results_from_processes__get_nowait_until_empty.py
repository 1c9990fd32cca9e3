# exercise: results_from_processes
# label: wrong
# mistake: get_nowait until the first Empty right after the start: nothing is there yet
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
    while True:
        try:
            item, value = q.get_nowait()
        except queue.Empty:
            break
        results[item] = value
    for p in processes:
        p.join()
    return results
