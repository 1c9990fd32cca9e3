# exercise: run_workers
# label: right
import contextlib
import queue
import threading
from collections.abc import Callable, Sequence
from typing import Any


def _work(jobs: queue.SimpleQueue, outcomes: queue.SimpleQueue) -> None:
    while True:
        try:
            task = jobs.get_nowait()
        except queue.Empty:
            return
        try:
            outcome = (True, task())
        except BaseException as error:
            outcome = (False, error)
        outcomes.put(outcome)


def run_workers(tasks: Sequence[Callable[[], Any]], workers: int) -> list[Any]:
    jobs: queue.SimpleQueue = queue.SimpleQueue()
    outcomes: queue.SimpleQueue = queue.SimpleQueue()
    for task in tasks:
        jobs.put(task)
    with contextlib.ExitStack() as scope:
        for _ in range(workers):
            worker = threading.Thread(target=_work, args=(jobs, outcomes))
            worker.start()
            scope.callback(worker.join)
    results = [outcomes.get() for _ in range(outcomes.qsize())]
    for ok, error in results:
        if not ok:
            raise error
    return [value for _, value in results]
