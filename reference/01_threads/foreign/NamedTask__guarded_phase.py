# exercise: NamedTask
# label: right

import threading
from collections.abc import Callable
from typing import Any


class NamedTask(threading.Thread):
    """A thread that has a name and keeps the value of its task."""

    WAITING, WORKING, ENDED = range(3)

    def __init__(self, name: str, task: Callable[[], Any]) -> None:
        super().__init__(name=name)
        self._job = task
        self._guard = threading.Lock()
        self._phase = self.WAITING
        self._value: Any = None

    def run(self) -> None:
        """Call the task and keep its value; ``start()`` calls this in the thread."""
        with self._guard:
            self._phase = self.WORKING
        value = self._job()
        with self._guard:
            self._value = value
            self._phase = self.ENDED

    @property
    def result(self) -> Any:
        """The value of the task, or ``None`` until it has ended."""
        with self._guard:
            return self._value if self._phase == self.ENDED else None
