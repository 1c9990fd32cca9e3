# exercise: results_from_processes
# label: wrong
# mistake: the child catches what the task raises and sends None as its value, so the item of a failed task is in the dict (as None) and not missing.
import multiprocessing
import queue
import sys


def safe_run(q, task, item):
    """Never let the process die without an answer."""
    try:
        value = task(item)
    except Exception as e:
        print(f"task failed for {item!r}: {e!r}", file=sys.stderr)
        value = None
    q.put((item, value))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=safe_run, args=(q, task, item)) for item in items
    ]
    for p in processes:
        p.start()

    results = {}
    while any(p.is_alive() for p in processes) or not q.empty():
        try:
            item, value = q.get(timeout=0.1)
            results[item] = value
        except queue.Empty:
            pass

    for p in processes:
        p.join()
    return results
