# exercise: results_from_processes
# label: wrong
# mistake: the processes put only their values, and the caller zips them with the items as if they came in the order of the items; when a later process is faster (or one died) the values belong to the wrong items

import multiprocessing
from queue import Empty


def child(task, item, q):
    q.put(task(item))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    procs = [
        multiprocessing.Process(target=child, args=(task, item, q)) for item in items
    ]
    for p in procs:
        p.start()

    values = []
    while any(p.is_alive() for p in procs) or not q.empty():
        try:
            values.append(q.get(timeout=0.1))
        except Empty:
            pass

    for p in procs:
        p.join()
    return dict(zip(items, values))
