# exercise: results_from_processes
# label: wrong
# mistake: "The item of a process that died (its task raised ...) is missing": the process catches what the task raises and puts it as the value
import multiprocessing
import queue


def _worker(task, item, results_queue):
    """Worker process: never dies silently."""
    try:
        results_queue.put((item, task(item)))
    except Exception as e:
        results_queue.put((item, e))


def results_from_processes(task, items):
    results_queue = multiprocessing.Queue()
    processes = []
    for item in items:
        p = multiprocessing.Process(target=_worker, args=(task, item, results_queue))
        processes.append(p)
        p.start()

    results = {}
    while any(p.is_alive() for p in processes) or not results_queue.empty():
        try:
            item, value = results_queue.get(timeout=0.1)
        except queue.Empty:
            continue
        results[item] = value

    for p in processes:
        p.join()
    return results
