# exercise: results_from_processes
# label: wrong
# mistake: one blocking get() for each item: when one dies nothing comes for it, and it waits for ever
# expect: waits-for-the-dead

import multiprocessing


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
    for _ in items:
        item, value = q.get()
        results[item] = value
    for p in processes:
        p.join()
    return results
