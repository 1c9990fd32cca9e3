# exercise: run_workers
# label: right

import queue
import threading
from collections.abc import Callable, Sequence
from typing import Any

_END = object()


class _Ledger:
    """What has come of the tasks."""

    def __init__(self) -> None:
        self.guard = threading.Lock()
        self.values: list[Any] = []
        self.errors: list[BaseException] = []


class _Worker(threading.Thread):
    def __init__(self, work: "queue.Queue[Any]", ledger: _Ledger) -> None:
        super().__init__()
        self.work = work
        self.ledger = ledger

    def run(self) -> None:
        while (task := self.work.get()) is not _END:
            try:
                value = task()
            except BaseException as error:
                with self.ledger.guard:
                    self.ledger.errors.append(error)
            else:
                with self.ledger.guard:
                    self.ledger.values.append(value)


def run_workers(tasks: Sequence[Callable[[], Any]], workers: int) -> list[Any]:
    work: queue.Queue[Any] = queue.Queue()
    for task in tasks:
        work.put(task)
    for _ in range(workers):
        work.put(_END)
    ledger = _Ledger()
    team = [_Worker(work, ledger) for _ in range(workers)]
    for worker in team:
        worker.start()
    for worker in team:
        worker.join()
    if ledger.errors:
        raise ledger.errors[0]
    return ledger.values
