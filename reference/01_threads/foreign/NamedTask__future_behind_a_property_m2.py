# exercise: NamedTask
# label: right
# style: concurrent.futures fan; a Future holds the value, result is a property that looks and never waits
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any


class NamedTask(threading.Thread):
    def __init__(self, name: str, task: Callable[[], Any]) -> None:
        super().__init__(name=name)
        self._job = task
        self._outcome: Future[Any] = Future()

    @property
    def result(self) -> Any:
        if self._outcome.done():
            return self._outcome.result()
        return None

    def run(self) -> None:
        self._outcome.set_result(self._job())
