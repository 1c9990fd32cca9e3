# exercise: run_workers
# label: wrong
# mistake: the pool is as large as the number of tasks at most, and with no task this is ThreadPoolExecutor(0), a ValueError

import queue
from concurrent.futures import ThreadPoolExecutor, wait


def run_workers(tasks, workers):
    todo = queue.Queue()
    for task in tasks:
        todo.put(task)
    values = []
    failures = []

    def loop():
        while True:
            try:
                task = todo.get(block=False)
            except queue.Empty:
                return
            try:
                values.append(task())
            except BaseException as exc:
                failures.append(exc)

    # more threads than tasks would be a waste
    size = min(workers, len(tasks))
    with ThreadPoolExecutor(max_workers=size) as pool:
        wait([pool.submit(loop) for _ in range(size)])
    if failures:
        raise failures[0]
    return values
