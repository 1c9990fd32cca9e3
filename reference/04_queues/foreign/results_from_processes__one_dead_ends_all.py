# exercise: results_from_processes
# label: wrong
# mistake: as soon as one is dead without an answer the loop ends and the others are terminated

import multiprocessing
import queue


def _child(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_child, args=(task, item, q)) for item in items
    ]
    for p in processes:
        p.start()
    results = {}
    while len(results) < len(items):
        try:
            item, value = q.get(timeout=0.2)
            results[item] = value
        except queue.Empty:
            if any(p.exitcode for p in processes):
                for p in processes:
                    p.terminate()
                break
    for p in processes:
        p.join()
    return results
