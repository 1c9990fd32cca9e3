# exercise: NamedTask
# label: wrong
# mistake: reading result waits with join(): a RuntimeError before start(), and it blocks while the task runs, instead of None

import threading
from typing import Any, Callable


class NamedTask(threading.Thread):
    """A thread that behaves like a small future."""

    def __init__(self, name: str, task: Callable[[], Any]) -> None:
        super().__init__(name=name)
        self._task = task
        self._result: Any = None

    def run(self) -> None:
        self._result = self._task()

    @property
    def result(self) -> Any:
        self.join()
        return self._result
