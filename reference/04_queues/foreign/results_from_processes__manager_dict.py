# exercise: results_from_processes
# label: right
# style: a Manager().dict() instead of the queue

import multiprocessing


def _child(task, item, results):
    results[item] = task(item)


def results_from_processes(task, items):
    manager = multiprocessing.Manager()
    results = manager.dict()
    processes = [
        multiprocessing.Process(target=_child, args=(task, item, results)) for item in items
    ]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    return dict(results)
