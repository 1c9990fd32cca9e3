# exercise: NamedTask
# label: right
# style: lets Thread do the work: a bound method as target, run only goes to super
import threading
from collections.abc import Callable
from typing import Any, Optional


class NamedTask(threading.Thread):
    result: Optional[Any]

    def __init__(self, name: str, task: Callable[[], Any]) -> None:
        super().__init__(name=name, target=self._keep_value_of, args=(task,))
        self.result = None

    def _keep_value_of(self, task: Callable[[], Any]) -> None:
        self.result = task()

    def run(self) -> None:
        super().run()
