# exercise: run_workers
# label: right
# style: executor.submit of the worker loop, workers times, SimpleQueue

import queue
from concurrent.futures import ThreadPoolExecutor


def run_workers(tasks, workers):
    q = queue.SimpleQueue()
    for task in tasks:
        q.put(task)
    errors = []

    def loop():
        mine = []
        while True:
            try:
                task = q.get_nowait()
            except queue.Empty:
                return mine
            try:
                mine.append(task())
            except BaseException as e:
                errors.append(e)

    n = min(workers, len(tasks))
    if n == 0:
        return []
    with ThreadPoolExecutor(n) as ex:
        futures = [ex.submit(loop) for _ in range(n)]
    if errors:
        raise errors[0]
    return sum((f.result() for f in futures), [])
