# exercise: pipeline
# label: right

import queue
import threading
from collections.abc import Callable, Iterable
from typing import Any


class _Line:
    """What both threads know: the queue, and the first failure, if there is one."""

    def __init__(self, limit: int) -> None:
        self.items: queue.Queue[Any] = queue.Queue(maxsize=limit)
        self._guard = threading.Lock()
        self._failure: BaseException | None = None

    def fail(self, error: BaseException) -> None:
        with self._guard:
            if self._failure is None:
                self._failure = error

    @property
    def failure(self) -> BaseException | None:
        with self._guard:
            return self._failure


class _Producer(threading.Thread):
    def __init__(self, line: _Line, source: Iterable[Any]) -> None:
        super().__init__()
        self.line = line
        self.source = source

    def run(self) -> None:
        try:
            for item in self.source:
                self.line.items.put(item)
                if self.line.failure is not None:
                    break
        except BaseException as error:
            self.line.fail(error)
        finally:
            self.line.items.put(None)


class _Consumer(threading.Thread):
    def __init__(self, line: _Line, handle: Callable[[Any], Any]) -> None:
        super().__init__()
        self.line = line
        self.handle = handle

    def run(self) -> None:
        state = "handling"
        while (item := self.line.items.get()) is not None:
            if state == "throwing away":
                continue
            try:
                self.handle(item)
            except BaseException as error:
                self.line.fail(error)
                state = "throwing away"


def pipeline(
    source: Iterable[Any], handle: Callable[[Any], Any], limit: int = 10
) -> None:
    line = _Line(limit)
    threads = [_Producer(line, source), _Consumer(line, handle)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if line.failure is not None:
        raise line.failure
