# exercise: results_from_processes
# label: wrong
# mistake: a plain dict is handed to the children, each fills its own copy
# expect: not-shared

import multiprocessing


def _child(task, item, results):
    results[item] = task(item)


def results_from_processes(task, items):
    results = {}
    processes = [
        multiprocessing.Process(target=_child, args=(task, item, results)) for item in items
    ]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    return results
