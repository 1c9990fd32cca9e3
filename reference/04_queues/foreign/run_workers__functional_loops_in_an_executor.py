# exercise: run_workers
# label: right
# style: functional, concurrent.futures: each worker is a future that returns its own lists; nothing is shared but the queue; the first failure in the list is raised
import queue
from concurrent.futures import ThreadPoolExecutor
from itertools import chain


def take_until_empty(todo):
    while True:
        try:
            numbered_task = todo.get_nowait()
        except queue.Empty:
            return
        yield numbered_task


def attempt(number, task):
    """Return a pair of lists: values, and numbered failures."""
    try:
        return [task()], []
    except BaseException as failure:
        return [], [(number, failure)]


def work(todo):
    return [attempt(number, task) for number, task in take_until_empty(todo)]


def run_workers(tasks, workers):
    todo = queue.SimpleQueue()
    for numbered_task in enumerate(tasks):
        todo.put(numbered_task)

    with ThreadPoolExecutor(max_workers=workers) as pool:
        futures = [pool.submit(work, todo) for _ in range(workers)]

    outcomes = list(chain.from_iterable(future.result() for future in futures))
    failures = list(chain.from_iterable(bad for _, bad in outcomes))
    if failures:
        raise min(failures, key=lambda pair: pair[0])[1]
    return list(chain.from_iterable(good for good, _ in outcomes))
