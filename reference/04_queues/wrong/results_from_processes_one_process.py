# exercise: results_from_processes
# expect: too-few-processes
import multiprocessing
import queue


def child(task, items, q):
    for item in items:
        q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    p = multiprocessing.Process(target=child, args=(task, items, q))
    p.start()
    found = {}
    while p.is_alive() or not q.empty():
        try:
            item, value = q.get(timeout=0.05)
            found[item] = value
        except queue.Empty:
            pass
    return found
