# exercise: results_from_processes
# label: wrong
# mistake: only the value is put, and the answers are matched with the items in the order in which they come

import multiprocessing
import queue


def _child(task, item, q):
    q.put(task(item))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_child, args=(task, item, q)) for item in items
    ]
    for p in processes:
        p.start()
    answers = []
    while any(p.is_alive() for p in processes) or not q.empty():
        try:
            value = q.get(timeout=0.05)
        except queue.Empty:
            continue
        answers.append(value)
    for p in processes:
        p.join()
    return dict(zip(items, answers))
