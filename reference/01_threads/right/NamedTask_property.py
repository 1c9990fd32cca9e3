# exercise: NamedTask
# style: locked_property
import threading
from collections.abc import Callable
from typing import Any, Optional


class NamedTask(threading.Thread):
    """Keeps the value behind a lock, so that nobody sees it half written."""

    def __init__(self, name: str, task: Callable[[], Any]) -> None:
        super().__init__(name=name)
        self.__task = task
        self.__value: Optional[Any] = None
        self.__lock = threading.Lock()

    @property
    def result(self):
        with self.__lock:
            return self.__value

    def run(self) -> None:
        value = self.__task()
        with self.__lock:
            self.__value = value
