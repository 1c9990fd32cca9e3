# exercise: map_in_background
# label: right
# style: over-engineered class with type hints, context manager methods and a weakref.finalize as the one way out
from __future__ import annotations

import multiprocessing
import weakref
from typing import Any, Callable, Sequence


def _end(pool: Any) -> None:
    pool.terminate()
    pool.join()


class BackgroundMap:
    """A map that has been started."""

    def __init__(
        self, func: Callable[[Any], Any], items: Sequence[Any], processes: int
    ) -> None:
        self._pool = multiprocessing.Pool(processes)
        self._end = weakref.finalize(self, _end, self._pool)
        self._answer = self._pool.map_async(func, items)

    def __enter__(self) -> BackgroundMap:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._end()

    def results(self) -> list[Any]:
        return self._answer.get()


def map_in_background(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    foreground: Callable[[], Any],
    processes: int = 2,
) -> tuple[list[Any], Any]:
    with BackgroundMap(func, items, processes) as background:
        value = foreground()
        results = background.results()
    return results, value
