# exercise: results_from_processes
# label: wrong
# mistake: multiprocessing.TimeoutError is caught, but get(timeout) raises queue.Empty, which goes through at the first slow task

import multiprocessing

def _child(task, item, q):
    q.put((item, task(item)))

def results_from_processes(task, items):
    q = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=_child, args=(task, i, q)) for i in items]
    for p in ps:
        p.start()
    results = {}
    while any(p.is_alive() for p in ps) or not q.empty():
        try:
            item, value = q.get(timeout=0.05)
            results[item] = value
        except multiprocessing.TimeoutError:
            pass
    for p in ps:
        p.join()
    return results
