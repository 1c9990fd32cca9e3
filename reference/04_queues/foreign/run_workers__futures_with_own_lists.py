# exercise: run_workers
# label: right
# style: concurrent.futures; each worker is a future that returns its own values and its own numbered errors; no shared list
import queue
from concurrent.futures import ThreadPoolExecutor
from operator import itemgetter


def _work_off(todo):
    values, errors = [], []
    while True:
        try:
            number, task = todo.get_nowait()
        except queue.Empty:
            return values, errors
        try:
            value = task()
        except BaseException as error:
            errors.append((number, error))
        else:
            values.append(value)


def run_workers(tasks, workers):
    todo = queue.SimpleQueue()
    for numbered in enumerate(tasks):
        todo.put(numbered)
    with ThreadPoolExecutor(max_workers=workers) as pool:
        futures = [pool.submit(_work_off, todo) for _ in range(workers)]
    all_values, all_errors = [], []
    for future in futures:
        values, errors = future.result()
        all_values += values
        all_errors += errors
    if all_errors:
        raise min(all_errors, key=itemgetter(0))[1]
    return all_values
