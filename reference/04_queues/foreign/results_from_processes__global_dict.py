# exercise: results_from_processes
# label: wrong
# mistake: the child writes into a global dict, which it has a copy of; nothing is sent
# expect: not-shared

import multiprocessing


results = {}


def _child(task, item):
    results[item] = task(item)


def results_from_processes(task, items):
    processes = [
        multiprocessing.Process(target=_child, args=(task, item)) for item in items
    ]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    return results
