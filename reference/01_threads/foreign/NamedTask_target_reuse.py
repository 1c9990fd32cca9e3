# exercise: NamedTask
# label: right
# style: hands a bound method to Thread as its target and lets the inherited run call it
import threading
from collections.abc import Callable
from typing import Any


class NamedTask(threading.Thread):
    """A thread that keeps what its task returned."""

    def __init__(self, name: str, task: Callable[[], Any]) -> None:
        super().__init__(name=name, target=self._keep, args=(task,))
        self.result: Any = None

    def _keep(self, task: Callable[[], Any]) -> None:
        self.result = task()

    def run(self) -> None:
        super().run()
