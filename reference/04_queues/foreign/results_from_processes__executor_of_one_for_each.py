# exercise: results_from_processes
# label: right
# style: a ProcessPoolExecutor(1) for each item, the queue handed over by initializer, a collecting thread

import multiprocessing
import threading
from concurrent.futures import ProcessPoolExecutor

_queue = None


def _init(q):
    global _queue
    _queue = q


def _call(task, item):
    _queue.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    results = {}

    def collect():
        for item, value in iter(q.get, None):
            results[item] = value

    executors = [ProcessPoolExecutor(1, initializer=_init, initargs=(q,)) for _ in items]
    for ex, item in zip(executors, items):
        ex.submit(_call, task, item)
    collector = threading.Thread(target=collect)
    collector.start()
    for ex in executors:
        ex.shutdown(wait=True)
    q.put(None)
    collector.join()
    q.close()
    q.join_thread()
    return results
