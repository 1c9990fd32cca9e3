# exercise: NamedTask
# label: right
# style: code of an assistant, with type hints and docstrings, that keeps the outcome in a concurrent.futures.Future

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any


class NamedTask(threading.Thread):
    """A named thread that remembers the value of its task.

    The outcome lives in a :class:`concurrent.futures.Future`, which is safe to be
    written by one thread and read by another.
    """

    def __init__(self, name: str, task: Callable[[], Any]) -> None:
        """Set up the thread; nothing runs before :meth:`start` is called."""
        super().__init__(name=name)
        self._task = task
        self._outcome: Future[Any] = Future()

    def run(self) -> None:
        """Run the task (in the new thread) and record its outcome."""
        try:
            value = self._task()
        except BaseException as error:
            self._outcome.set_exception(error)
            raise  # let threading.excepthook report it, as for any other thread
        self._outcome.set_result(value)

    @property
    def result(self) -> Any:
        """The value of the task, or ``None`` as long as there is none. Never blocks."""
        if not self._outcome.done():
            return None
        if self._outcome.exception() is not None:
            return None
        return self._outcome.result()
