# exercise: NamedTask
# label: right

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass
class Outcome:
    """A place for one value; it is empty until something is kept in it."""

    value: Any = None

    def keep(self, value: Any) -> None:
        self.value = value


class NamedTask(threading.Thread):
    def __init__(self, name: str, task: Callable[[], Any]) -> None:
        super().__init__()
        self.name = name
        self._job = task
        self._outcome = Outcome()

    @property
    def result(self) -> Any:
        return self._outcome.value

    def run(self) -> None:
        self._outcome.keep(self._job())
