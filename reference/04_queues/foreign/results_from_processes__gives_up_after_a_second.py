# exercise: results_from_processes
# label: wrong
# mistake: when nothing came for a second it thinks that the rest is dead and terminates them; a task that only takes long is missing

import multiprocessing
import queue


def _child(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    procs = {}
    for item in items:
        procs[item] = multiprocessing.Process(target=_child, args=(task, item, q))
    for p in procs.values():
        p.start()

    results = {}
    while len(results) < len(procs):
        try:
            item, value = q.get(timeout=1)
            results[item] = value
        except queue.Empty:
            # a process has died, do not wait for it
            break

    for item, p in procs.items():
        if item not in results:
            p.terminate()
        p.join()
    return results
