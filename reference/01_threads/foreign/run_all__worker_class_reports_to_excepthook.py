# exercise: run_all
# label: right
# style: over-engineered; the worker catches what its task raises and hands it to threading.excepthook itself
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Any


class _Worker(threading.Thread):
    def __init__(self, job: Callable[[], Any]) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        try:
            self._job()
        except BaseException:
            report = threading.ExceptHookArgs((*sys.exc_info(), self))
            threading.excepthook(report)


def run_all(tasks: Sequence[Callable[[], Any]]) -> None:
    workers = [_Worker(task) for task in tasks]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
