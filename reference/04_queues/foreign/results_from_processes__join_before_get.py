# exercise: results_from_processes
# label: wrong
# mistake: joined before the queue is read: a child with a large value cannot end until it is taken
# expect: joined-before-drained

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
    for p in processes:
        p.join()
    results = {}
    while not q.empty():
        item, value = q.get()
        results[item] = value
    return results
