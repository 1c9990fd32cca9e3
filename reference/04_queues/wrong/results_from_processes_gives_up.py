# exercise: results_from_processes
# expect: empty-taken-for-the-end
import multiprocessing
import queue


def put(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=put, args=(task, i, q)) for i in items]
    for p in ps:
        p.start()
    found = {}
    for _ in items:
        try:
            k, v = q.get(timeout=0.2)  # <- here
        except queue.Empty:
            continue
        found[k] = v
    for p in ps:
        p.join()
    return found
