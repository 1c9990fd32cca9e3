# exercise: gather
# label: right
# style: library author; bare Futures and a Thread subclass that fulfils its own future
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any


class _Fulfiller(threading.Thread):
    def __init__(self, task: Callable[[], Any]) -> None:
        super().__init__()
        self._job = task
        self.future: Future[Any] = Future()

    def run(self) -> None:
        try:
            value = self._job()
        except BaseException as error:
            self.future.set_exception(error)
        else:
            self.future.set_result(value)


def gather(tasks: Sequence[Callable[[], Any]]) -> list[Any]:
    threads = [_Fulfiller(task) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [thread.future.result() for thread in threads]
