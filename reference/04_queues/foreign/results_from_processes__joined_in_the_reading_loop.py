# exercise: results_from_processes
# label: wrong
# mistake: after each answer the processes are joined in the order of the list: p.join() of a slow one whose megabyte is not taken yet waits for ever
# expect: joined-before-drained

import multiprocessing
import queue

def _child(task, item, q):
    q.put((item, task(item)))

def results_from_processes(task, items):
    q = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=_child, args=(task, i, q)) for i in items]
    for p in ps:
        p.start()
    results = {}
    for p in ps:
        while p.is_alive():
            try:
                item, value = q.get(timeout=0.05)
            except queue.Empty:
                continue
            results[item] = value
            p.join()
    while not q.empty():
        item, value = q.get()
        results[item] = value
    return results
