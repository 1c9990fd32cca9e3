# exercise: run_workers
# label: wrong
# misjudged: join-incomplete
# mistake: task_done() right after get(), so q.join() returns while the last tasks still run in the daemon threads, and their values are missing; breaks "the values of the tasks, in any order, when every worker has ended"
import queue
import threading
from collections.abc import Callable, Sequence
from typing import Any


def _worker(
    todo: "queue.Queue[Callable[[], Any]]",
    values: list[Any],
    errors: list[BaseException],
) -> None:
    while True:
        task = todo.get()
        todo.task_done()
        try:
            values.append(task())
        except BaseException as error:
            errors.append(error)


def run_workers(tasks: Sequence[Callable[[], Any]], workers: int) -> list[Any]:
    todo: queue.Queue[Callable[[], Any]] = queue.Queue()
    values: list[Any] = []
    errors: list[BaseException] = []
    for task in tasks:
        todo.put(task)
    for _ in range(workers):
        threading.Thread(
            target=_worker, args=(todo, values, errors), daemon=True
        ).start()
    todo.join()
    if errors:
        raise errors[0]
    return values
