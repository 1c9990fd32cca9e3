# exercise: NamedTask
# label: right
# style: Java/C++ encapsulation: double-underscore fields, result is a read-only property guarded by a lock
import threading
from typing import Any, Callable, Optional


class NamedTask(threading.Thread):

    def __init__(self, name: str, task: Callable[[], Any]) -> None:
        super().__init__(name=name)
        self.__task = task
        self.__result: Optional[Any] = None
        self.__mutex = threading.Lock()

    @property
    def result(self) -> Optional[Any]:
        # getResult()
        with self.__mutex:
            return self.__result

    def run(self) -> None:
        value = self.__task()  # not under the lock, result must stay readable
        with self.__mutex:
            self.__result = value
