# exercise: map_in_background
# label: right

import functools
import multiprocessing
import threading
from collections.abc import Callable, Sequence
from typing import Any


class _Board:
    """A place for each item, and how many of them are still open."""

    def __init__(self, places: int) -> None:
        self.values: list[Any] = [None] * places
        self.errors: dict[int, BaseException] = {}
        self.open = places
        self.changed = threading.Condition()

    def deliver(self, place: int, value: Any) -> None:
        with self.changed:
            self.values[place] = value
            self.open -= 1
            self.changed.notify_all()

    def fail(self, place: int, error: BaseException) -> None:
        with self.changed:
            self.errors[place] = error
            self.open -= 1
            self.changed.notify_all()

    def read(self) -> list[Any]:
        with self.changed:
            while self.open > 0:
                self.changed.wait()
            if self.errors:
                raise self.errors[min(self.errors)]
            return self.values


def map_in_background(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    foreground: Callable[[], Any],
    processes: int = 2,
) -> tuple[list[Any], Any]:
    board = _Board(len(items))
    with multiprocessing.Pool(processes) as pool:
        for place, item in enumerate(items):
            pool.apply_async(
                func,
                (item,),
                callback=functools.partial(board.deliver, place),
                error_callback=functools.partial(board.fail, place),
            )
        value = foreground()
        return board.read(), value
