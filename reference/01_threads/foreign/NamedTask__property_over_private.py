# exercise: NamedTask
# label: right
# style: read-only property result over a private attribute

from __future__ import annotations

import threading
from typing import Any, Callable


class NamedTask(threading.Thread):
    def __init__(self, name: str, task: Callable[[], Any]) -> None:
        super().__init__(name=name)
        self._work: Callable[[], Any] = task
        self._value: Any = None

    @property
    def result(self) -> Any:
        return self._value

    def run(self) -> None:
        self._value = self._work()
