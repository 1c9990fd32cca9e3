# exercise: results_from_processes
# label: wrong
# mistake: the process catches the exception of its task and answers (item, None), so the item is in the dict instead of missing

import multiprocessing
import queue
import traceback


def safe_worker(task, item, result_queue):
    try:
        result = task(item)
    except Exception:
        traceback.print_exc()
        result = None
    result_queue.put((item, result))


def results_from_processes(task, items):
    result_queue = multiprocessing.Queue()
    workers = [
        multiprocessing.Process(target=safe_worker, args=(task, item, result_queue))
        for item in items
    ]
    for w in workers:
        w.start()

    results = {}
    while True:
        alive = any(w.is_alive() for w in workers)
        try:
            key, value = result_queue.get(timeout=0.1)
            results[key] = value
        except queue.Empty:
            if not alive:
                break
    for w in workers:
        w.join()
    return results
