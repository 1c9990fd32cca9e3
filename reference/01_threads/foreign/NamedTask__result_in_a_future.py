# exercise: NamedTask
# label: right
# style: keeps the outcome in a concurrent.futures.Future, and result is a read-only property that never blocks
from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any


class NamedTask(threading.Thread):
    """A thread that has a name and keeps the value of its task."""

    def __init__(self, name: str, task: Callable[[], Any]) -> None:
        super().__init__(name=name)
        self._job = task
        self._outcome: Future[Any] = Future()

    @property
    def result(self) -> Any:
        """The value of the task, or None as long as there is none."""
        if not self._outcome.done():
            return None
        if self._outcome.exception() is not None:
            return None
        return self._outcome.result()

    def run(self) -> None:
        """Call the task and keep its value."""
        try:
            value = self._job()
        except BaseException as error:
            self._outcome.set_exception(error)
            raise
        self._outcome.set_result(value)
