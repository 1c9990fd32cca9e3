# exercise: results_from_processes
# label: wrong
# mistake: joins the processes before it takes their values, a deadlock with large values
import multiprocessing
import queue


def child(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    wg = [multiprocessing.Process(target=child, args=(task, item, q)) for item in items]
    for p in wg:
        p.start()
    for p in wg:
        p.join()
    results = {}
    while True:
        try:
            item, value = q.get(timeout=0.2)
        except queue.Empty:
            return results
        results[item] = value
