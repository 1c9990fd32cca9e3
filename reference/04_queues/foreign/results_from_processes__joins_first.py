# exercise: results_from_processes
# label: wrong
# mistake: joins all processes before the first get, so a child with a large value cannot end and join() never returns; breaks "A process that has put a megabyte cannot end until you take it: *get first, then join*" and "A value may be large, a megabyte and more."
import multiprocessing
import queue


def child(q, task, item):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = []
    for item in items:
        p = multiprocessing.Process(target=child, args=(q, task, item))
        p.start()
        processes.append(p)
    for p in processes:
        p.join()
    results = {}
    while True:
        try:
            item, value = q.get(timeout=0.5)
        except queue.Empty:
            break
        results[item] = value
    return results
