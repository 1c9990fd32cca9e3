# exercise: NamedTask
# label: wrong
# mistake: reading `result` moves the value out (like Option::take), so that every read after the first gives None: "``None`` until the task has ended, then the value of the task".
import threading
from collections.abc import Callable
from typing import Any


class NamedTask(threading.Thread):
    def __init__(self, name: str, task: Callable[[], Any]) -> None:
        super().__init__(name=name)
        self._call = task
        self._guard = threading.Lock()
        self._slot: list[Any] = []

    @property
    def result(self) -> Any:
        """Take the value; there is only one owner of it."""
        with self._guard:
            return self._slot.pop() if self._slot else None

    def run(self) -> None:
        value = self._call()
        with self._guard:
            self._slot.append(value)
