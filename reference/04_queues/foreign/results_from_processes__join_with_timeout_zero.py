# exercise: results_from_processes
# label: right
# style: join(timeout) as the waiting, emptying in between

import multiprocessing


def _child(q, task, item):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=_child, args=(q, task, i)) for i in items]
    for p in ps:
        p.start()
    results = {}
    for p in ps:
        while p.exitcode is None:
            p.join(timeout=0.02)
            while not q.empty():
                k, v = q.get()
                results[k] = v
    while not q.empty():
        k, v = q.get()
        results[k] = v
    return results
