# exercise: results_from_processes
# label: right
# style: a watcher thread joins all and sets an Event, the caller reads until then

import multiprocessing
import queue
import threading


def _child(q, task, item):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=_child, args=(q, task, item)) for item in items]
    for p in ps:
        p.start()
    all_ended = threading.Event()

    def watch():
        for p in ps:
            p.join()
        all_ended.set()

    watcher = threading.Thread(target=watch)
    watcher.start()
    results = {}
    while not all_ended.is_set() or not q.empty():
        try:
            item, value = q.get(timeout=0.03)
            results[item] = value
        except queue.Empty:
            pass
    watcher.join()
    return results
