# exercise: results_from_processes
# label: wrong
# mistake: start, get, join for each item in turn: one process at a time, and a dead one is waited for
# expect: join-in-start-loop

import multiprocessing


def _child(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_child, args=(task, item, q)) for item in items
    ]
    results = {}
    for p in processes:
        p.start()
        item, value = q.get()
        results[item] = value
        p.join()
    return results
