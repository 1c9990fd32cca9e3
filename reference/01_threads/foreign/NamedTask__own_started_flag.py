# exercise: NamedTask
# label: wrong
# mistake: a flag of its own named _started overwrites an internal attribute of Thread, so start() raises AttributeError ('bool' has no 'is_set')

import threading
from typing import Any, Callable


class NamedTask(threading.Thread):
    """A thread that keeps the value of its task."""

    def __init__(self, name: str, task: Callable[[], Any]) -> None:
        super().__init__(name=name)
        self._task = task
        self._started = False
        self._finished = False
        self._value: Any = None

    @property
    def result(self) -> Any:
        """The value, as soon as there is one."""
        if self._finished:
            return self._value
        return None

    def run(self) -> None:
        self._started = True
        self._value = self._task()
        self._finished = True
