# exercise: gather
# label: right
# style: looks generated: a dataclass for the outcome, a Thread subclass as helper, type hints and docstrings everywhere
"""Concurrent gathering of results."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass
class _Outcome:
    """What became of one task: a value, or an error."""

    value: Any = None
    error: BaseException | None = None

    def unwrap(self) -> Any:
        """Return the value, or raise the error."""
        if self.error is not None:
            raise self.error
        return self.value


class _Worker(threading.Thread):
    """A thread that runs one task and records its outcome."""

    def __init__(self, job: Callable[[], Any], index: int) -> None:
        super().__init__(name=f"gather-worker-{index}")
        self.job = job
        self.outcome = _Outcome()

    def run(self) -> None:
        """Run the job; never let an exception escape from the thread."""
        try:
            self.outcome.value = self.job()
        except BaseException as exc:
            self.outcome.error = exc


def gather(tasks: Sequence[Callable[[], Any]]) -> list[Any]:
    """Run all tasks at the same time and return their values, in the tasks' order.

    Args:
        tasks: Callables without arguments.

    Returns:
        The values, in the order of ``tasks``.

    Raises:
        BaseException: The exception of the first task, in order, that raised.
    """
    workers = [_Worker(task, index) for index, task in enumerate(tasks)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return [worker.outcome.unwrap() for worker in workers]
