# exercise: results_from_processes
# label: wrong
# mistake: stops as soon as nobody is alive, although the queue may still hold values
import multiprocessing
import time


def run_one(q, task, item):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    procs = []
    for item in items:
        p = multiprocessing.Process(target=run_one, args=(q, task, item))
        p.start()
        procs.append(p)
    results = {}
    while any(p.is_alive() for p in procs):
        if q.empty():
            time.sleep(0.1)
            continue
        item, value = q.get()
        results[item] = value
    for p in procs:
        p.join()
    return results
