# exercise: results_from_processes
# label: wrong
# mistake: the children hold one Lock while they compute: one at a time, and one that is killed keeps the lock for ever

import multiprocessing
import queue

def _child(task, item, q, lock):
    with lock:
        q.put((item, task(item)))

def results_from_processes(task, items):
    q = multiprocessing.Queue()
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=_child, args=(task, i, q, lock)) for i in items]
    for p in ps:
        p.start()
    results = {}
    while any(p.is_alive() for p in ps) or not q.empty():
        try:
            item, value = q.get(timeout=0.05)
            results[item] = value
        except queue.Empty:
            pass
    for p in ps:
        p.join()
    return results
