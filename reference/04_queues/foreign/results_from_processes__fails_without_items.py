# exercise: results_from_processes
# label: wrong
# mistake: a first get before the loop waits for ever when there are no items (and when the only process dies)

import multiprocessing
import queue

def _child(task, item, q):
    q.put((item, task(item)))

def results_from_processes(task, items):
    q = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=_child, args=(task, i, q)) for i in items]
    for p in ps: p.start()
    item, value = q.get()
    results = {item: value}
    while any(p.is_alive() for p in ps) or not q.empty():
        try:
            item, value = q.get(timeout=0.05)
            results[item] = value
        except queue.Empty:
            pass
    for p in ps: p.join()
    return results
