# exercise: NamedTask
# label: right
# style: over-engineered, Scala-like Option behind a read-only property
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Some:
    value: Any

    def get_or_else(self, default: Any) -> Any:
        return self.value


class Nothing:
    def get_or_else(self, default: Any) -> Any:
        return default


class NamedTask(threading.Thread):
    def __init__(self, name: str, task: Callable[[], Any]) -> None:
        super().__init__(name=name)
        self._work = task
        self._outcome = Nothing()

    @property
    def result(self) -> Any:
        return self._outcome.get_or_else(None)

    def run(self) -> None:
        self._outcome = Some(self._work())
