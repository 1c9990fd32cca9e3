# exercise: results_from_processes
# label: wrong
# mistake: the function that the processes run is an inner function, which cannot be pickled: under spawn and forkserver start() raises instead of returning a dict

import multiprocessing
import queue


def results_from_processes(task, items):
    q = multiprocessing.Queue()

    def child(item):
        q.put((item, task(item)))

    processes = [
        multiprocessing.Process(target=child, args=(item,)) for item in items
    ]
    for p in processes:
        p.start()

    results = {}
    while any(p.is_alive() for p in processes) or not q.empty():
        try:
            item, value = q.get(timeout=0.1)
        except queue.Empty:
            continue
        results[item] = value

    for p in processes:
        p.join()
    return results
