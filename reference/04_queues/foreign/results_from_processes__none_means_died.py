# exercise: results_from_processes
# label: wrong
# mistake: None is used as the sign of a task that raised, so an item whose task rightly returns None is missing in the dict
import multiprocessing
import queue
import traceback


def worker(q, task, item):
    result = None
    try:
        result = task(item)
    except Exception:
        traceback.print_exc()
    q.put((item, result))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    procs = []
    for item in items:
        proc = multiprocessing.Process(target=worker, args=(q, task, item))
        procs.append(proc)
        proc.start()

    results = {}
    while any(proc.is_alive() for proc in procs) or not q.empty():
        try:
            item, result = q.get(timeout=0.05)
        except queue.Empty:
            continue
        # the task failed: leave it out
        if result is not None:
            results[item] = result

    for proc in procs:
        proc.join()
    return results
