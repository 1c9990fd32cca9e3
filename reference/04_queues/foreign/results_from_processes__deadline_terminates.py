# exercise: results_from_processes
# label: wrong
# mistake: after three seconds everybody who is still at work is terminated
# expect: killed-by-parent

import multiprocessing
import queue
import time


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
    end = time.monotonic() + 3
    while time.monotonic() < end and (any(p.is_alive() for p in processes) or not q.empty()):
        try:
            item, value = q.get(timeout=0.05)
        except queue.Empty:
            continue
        results[item] = value
    for p in processes:
        p.terminate()
    for p in processes:
        p.join()
    return results
