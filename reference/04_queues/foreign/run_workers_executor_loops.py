# exercise: run_workers
# label: right
# style: concurrent.futures runs the worker loops, outcomes are put together by index
import queue
from concurrent.futures import ThreadPoolExecutor


def _loop(pending):
    values, errors = {}, {}
    while True:
        try:
            index, task = pending.get_nowait()
        except queue.Empty:
            return values, errors
        try:
            values[index] = task()
        except BaseException as exc:
            errors[index] = exc


def run_workers(tasks, workers):
    pending = queue.SimpleQueue()
    for pair in enumerate(tasks):
        pending.put(pair)

    with ThreadPoolExecutor(max_workers=workers) as pool:
        loops = [pool.submit(_loop, pending) for _ in range(workers)]

    values, errors = {}, {}
    for loop in loops:
        some_values, some_errors = loop.result()
        values.update(some_values)
        errors.update(some_errors)
    if errors:
        raise errors[min(errors)]
    return [values[index] for index in sorted(values)]
