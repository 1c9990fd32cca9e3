# exercise: NamedTask
# label: wrong
# mistake: the place for the result is a default argument and so one object for all threads: each NamedTask shows the value of whichever ended last, even before it was started itself; breaks "`result` is None until the task has ended, then the value of the task".

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
    def __init__(
        self, name: str, task: Callable[[], Any], outcome: Outcome = Outcome()
    ) -> None:
        super().__init__(name=name)
        self._job = task
        self._outcome = outcome

    @property
    def result(self) -> Any:
        return self._outcome.value

    def run(self) -> None:
        self._outcome.keep(self._job())
