# exercise: results_from_processes
# label: right
# style: a dict of pending items; whoever answered or is dead is struck off, one last look

import multiprocessing
import queue


def target(q, task, item):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    pending = {}
    everybody = []
    for item in items:
        p = multiprocessing.Process(target=target, args=(q, task, item))
        p.start()
        pending[item] = p
        everybody.append(p)
    results = {}
    while pending:
        gone = [item for item, p in pending.items() if not p.is_alive()]
        while True:
            try:
                item, value = q.get(timeout=0.02)
            except queue.Empty:
                break
            results[item] = value
            pending.pop(item, None)
        for item in gone:
            pending.pop(item, None)
    for p in everybody:
        p.join()
    return results
