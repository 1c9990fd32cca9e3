# exercise: NamedTask
# label: right
import threading
from collections.abc import Callable
from typing import Any


class NamedTask(threading.Thread):
    def __init__(self, name: str, task: Callable[[], Any]) -> None:
        super().__init__(name=name)
        self._call = task
        self._guard = threading.Lock()
        self._outcome: tuple[bool, Any] = (False, None)

    @property
    def result(self) -> Any:
        with self._guard:
            ok, value = self._outcome
        return value if ok else None

    def run(self) -> None:
        value = self._call()
        with self._guard:
            self._outcome = (True, value)
