# exercise: results_from_processes
# label: wrong
# mistake: all processes are joined before the first get, and one that has put a megabyte cannot end until it is taken, so it hangs: "A process that has put a megabyte cannot end until you take it: *get first, then join*." and "A value may be large, a megabyte and more."
import multiprocessing
import queue


def work(q, task, item):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=work, args=(q, task, item)) for item in items
    ]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    results = {}
    while len(results) < len(items):
        try:
            item, value = q.get(timeout=1)
        except queue.Empty:
            break
        results[item] = value
    return results
