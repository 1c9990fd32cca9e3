# exercise: results_from_processes
# label: right
# style: concurrent.futures; a collector thread gets while the caller joins the processes; then the caller puts None behind all results; no timeout anywhere
import multiprocessing
from concurrent.futures import ThreadPoolExecutor


def _child(q, task, item):
    q.put((item, task(item)))


def _collect(q):
    found = {}
    while (message := q.get()) is not None:
        item, value = message
        found[item] = value
    return found


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    children = [
        multiprocessing.Process(target=_child, args=(q, task, item)) for item in items
    ]
    for child in children:
        child.start()
    # The thread starts after the last process, so none is forked beside it.
    with ThreadPoolExecutor(max_workers=1) as pool:
        collected = pool.submit(_collect, q)
        for child in children:
            child.join()
        q.put(None)
    q.close()
    q.join_thread()
    return collected.result()
