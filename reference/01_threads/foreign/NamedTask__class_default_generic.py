# exercise: NamedTask
# label: right
# style: typed and generic, the None comes from a class attribute that run() shadows on the instance

from collections.abc import Callable
from threading import Thread
from typing import Generic, Optional, TypeVar

T = TypeVar("T")


class NamedTask(Thread, Generic[T]):
    result: Optional[T] = None  # every instance sees this until run() has set its own

    def __init__(self, name: str, task: Callable[[], T]) -> None:
        Thread.__init__(self, None, None, name)
        self.task: Callable[[], T] = task

    def run(self) -> None:
        self.result = self.task()
