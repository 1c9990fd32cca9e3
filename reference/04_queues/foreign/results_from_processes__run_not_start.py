# exercise: results_from_processes
# label: wrong
# mistake: p.run() instead of p.start(): all in the caller; is_alive and join then complain
# expect: run-instead-of-start

import multiprocessing


def _child(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_child, args=(task, item, q)) for item in items
    ]
    for p in processes:
        p.run()
    results = {}
    for _ in processes:
        item, value = q.get()
        results[item] = value
    return results
