# exercise: results_from_processes
# label: wrong
# mistake: start and join in the same loop: one after the other, and a large value hangs in the first join
# expect: join-in-start-loop

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
        p.join()
    results = {}
    while not q.empty():
        item, value = q.get()
        results[item] = value
    return results
