# exercise: NamedTask
# label: right
# style: a Future carries the value, result is a read-only property that never blocks

import threading
from concurrent.futures import Future
from typing import Any, Callable


class NamedTask(threading.Thread):
    """Thread whose outcome is kept in a Future."""

    def __init__(self, name: str, task: Callable[[], Any]) -> None:
        super().__init__(name=name)
        self.__task = task
        self.__outcome: Future[Any] = Future()

    @property
    def result(self) -> Any:
        if not self.__outcome.done():
            return None
        if self.__outcome.exception() is not None:
            return None
        return self.__outcome.result()

    def run(self) -> None:
        try:
            value = self.__task()
        except BaseException as error:
            self.__outcome.set_exception(error)
            raise
        self.__outcome.set_result(value)
