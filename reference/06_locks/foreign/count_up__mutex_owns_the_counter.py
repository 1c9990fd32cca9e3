# exercise: count_up
# label: right
import contextlib
import threading
from collections.abc import Iterator
from typing import Any


class _Mutex:
    """The only way to the counter is through the guard."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self._lock = threading.Lock()

    @contextlib.contextmanager
    def lock(self) -> Iterator[Any]:
        with self._lock:
            yield self._inner


def _add(mutex: _Mutex, times: int) -> None:
    for _ in range(times):
        with mutex.lock() as counter:
            counter.value += 1


def count_up(counter: Counter, times: int, workers: int) -> None:
    mutex = _Mutex(counter)
    with contextlib.ExitStack() as scope:
        for _ in range(workers):
            thread = threading.Thread(target=_add, args=(mutex, times))
            thread.start()
            scope.callback(thread.join)
