# exercise: results_from_processes
# expect: not-picklable
import multiprocessing
import queue


def results_from_processes(task, items):
    q = multiprocessing.Queue()

    def put(item):
        q.put((item, task(item)))

    ps = [multiprocessing.Process(target=put, args=(i,)) for i in items]
    for p in ps:
        p.start()
    found = {}
    while any(p.is_alive() for p in ps) or not q.empty():
        try:
            k, v = q.get(timeout=0.1)
        except queue.Empty:
            continue
        found[k] = v
    return found
