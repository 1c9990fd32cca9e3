# exercise: results_from_processes
# label: wrong
# mistake: a value None is taken for "no answer", so its item is missing in the dict
import multiprocessing
import queue


def work(task, item, q):
    q.put((item, task(item)))


def receive(q):
    try:
        return q.get(timeout=0.1)
    except queue.Empty:
        return None, None


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    procs = []
    for item in items:
        p = multiprocessing.Process(target=work, args=(task, item, q))
        procs.append(p)
        p.start()
    results = {}
    while True:
        alive = any(p.is_alive() for p in procs)
        item, value = receive(q)
        if value is not None:
            results[item] = value
        elif not alive and q.empty():
            break
    for p in procs:
        p.join()
    return results
