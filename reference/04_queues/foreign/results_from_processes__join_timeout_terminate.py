# exercise: results_from_processes
# label: wrong
# mistake: join(timeout=1) and terminate before reading: a child that waits with its megabyte is terminated

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
    for p in processes:
        p.join(timeout=1)
        if p.is_alive():
            p.terminate()
            p.join()
    while not q.empty():
        item, value = q.get()
        results[item] = value
    return results
