# exercise: results_from_processes
# label: wrong
# mistake: after Empty it asks who is alive and ends if nobody is: what was put between the two is lost (race)

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
            item, value = q.get(timeout=0.05)
            results[item] = value
        except queue.Empty:
            if not any(p.is_alive() for p in processes):
                break
    for p in processes:
        p.join()
    return results
