# exercise: NamedTask
# label: right
# style: Generic class, runs in a copied context

import contextvars
import threading
from typing import Callable, Generic, Optional, TypeVar

T = TypeVar("T")


class NamedTask(threading.Thread, Generic[T]):
    result: Optional[T]

    def __init__(self, name: str, task: Callable[[], T]) -> None:
        super().__init__(name=name)
        self._ctx = contextvars.copy_context()
        self._task = task
        self.result = None

    def run(self) -> None:
        self.result = self._ctx.run(self._task)
