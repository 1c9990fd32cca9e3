# exercise: append_all
# label: wrong
# mistake: the guard releases the lock when it is dropped, and it is not bound to a name (`let _ = lock.lock()`), so it is dropped at once and append runs without the lock: "``append`` must not be called by two processes at the same moment".
import multiprocessing
from collections.abc import Callable, Sequence
from typing import Any


class _Guard:
    """Holds a lock for as long as this object lives."""

    def __init__(self, lock: Any) -> None:
        self._lock = lock
        lock.acquire()

    def __del__(self) -> None:
        self._lock.release()


def _append_alone(lock: Any, append: Callable[[Any], object], record: Any) -> None:
    _Guard(lock)
    append(record)


def append_all(append: Callable[[Any], object], records: Sequence[Any]) -> None:
    lock = multiprocessing.Lock()
    children = [
        multiprocessing.Process(target=_append_alone, args=(lock, append, record))
        for record in records
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
    if any(child.exitcode != 0 for child in children):
        raise ChildFailed("a record was not appended")
