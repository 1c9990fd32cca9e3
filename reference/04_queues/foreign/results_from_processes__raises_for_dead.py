# exercise: results_from_processes
# label: wrong
# mistake: raises RuntimeError when a process ended with an exit code other than 0

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
    while any(p.is_alive() for p in processes) or not q.empty():
        try:
            item, value = q.get(timeout=0.05)
        except queue.Empty:
            continue
        results[item] = value
    for p in processes:
        p.join()
    for p in processes:
        if p.exitcode:
            raise RuntimeError(f"process ended with {p.exitcode}")
    return results
