# exercise: run_workers
# label: right
# style: functional, with concurrent.futures: each future drains the one queue and returns its own outcomes, nothing is shared; raises the first failure in the list

import queue
from concurrent.futures import ThreadPoolExecutor
from itertools import chain


def _taken_from(work):
    """Yield what is in the queue until nothing is left."""
    while True:
        try:
            entry = work.get_nowait()
        except queue.Empty:
            return
        yield entry


def _outcome(index, task):
    """Run the task; return (index, value, None) or (index, None, exception)."""
    try:
        return index, task(), None
    except BaseException as failure:
        return index, None, failure


def _drain(work):
    return [_outcome(index, task) for index, task in _taken_from(work)]


def run_workers(tasks, workers):
    work = queue.SimpleQueue()
    for entry in enumerate(tasks):
        work.put(entry)

    with ThreadPoolExecutor(max_workers=workers) as pool:
        futures = [pool.submit(_drain, work) for _ in range(workers)]

    outcomes = sorted(
        chain.from_iterable(future.result() for future in futures),
        key=lambda outcome: outcome[0],
    )
    for _, _, failure in outcomes:
        if failure is not None:
            raise failure
    return [value for _, value, _ in outcomes]
