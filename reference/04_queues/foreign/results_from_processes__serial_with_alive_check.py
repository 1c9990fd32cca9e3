# exercise: results_from_processes
# label: wrong
# mistake: each process is started, awaited with an alive check and joined before the next: right values, one at a time
# expect: join-in-start-loop

import multiprocessing
import queue


def _child(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_child, args=(task, item, q)) for item in items
    ]
    results = {}
    for p in processes:
        p.start()
        while p.is_alive() or not q.empty():
            try:
                item, value = q.get(timeout=0.05)
            except queue.Empty:
                continue
            results[item] = value
        p.join()
    return results
