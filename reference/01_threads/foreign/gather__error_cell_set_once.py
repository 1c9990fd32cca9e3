# exercise: gather
# label: wrong
# mistake: the error cell keeps what is set first (like OnceLock), that is the first exception in time, and not "the exception of the first one in the order of ``tasks`` that raised".
import threading
from collections.abc import Callable, Sequence
from typing import Any


class _Once:
    def __init__(self) -> None:
        self._guard = threading.Lock()
        self.value: BaseException | None = None

    def set(self, value: BaseException) -> None:
        with self._guard:
            if self.value is None:
                self.value = value


def gather(tasks: Sequence[Callable[[], Any]]) -> list[Any]:
    values: list[Any] = [None] * len(tasks)
    failure = _Once()

    def work(at: int, task: Callable[[], Any]) -> None:
        try:
            values[at] = task()
        except BaseException as error:
            failure.set(error)

    threads = [
        threading.Thread(target=work, args=(at, task)) for at, task in enumerate(tasks)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failure.value is not None:
        raise failure.value
    return values
