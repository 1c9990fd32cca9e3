# exercise: NamedTask
# label: wrong
# mistake: `result` is a property that waits for the end of the task; read before start() or while the task runs it blocks (before start() forever) instead of being None; breaks "`result` is None until the task has ended"

import threading
from collections.abc import Callable
from typing import Any


class NamedTask(threading.Thread):
    def __init__(self, name: str, task: Callable[[], Any]) -> None:
        super().__init__(name=name)
        self._job = task
        self._changed = threading.Condition()
        self._ended = False
        self._value: Any = None

    def run(self) -> None:
        try:
            value = self._job()
        except BaseException:
            with self._changed:
                self._ended = True
                self._changed.notify_all()
            raise
        with self._changed:
            self._value = value
            self._ended = True
            self._changed.notify_all()

    @property
    def result(self) -> Any:
        with self._changed:
            while not self._ended:
                self._changed.wait()
            return self._value
