# exercise: map_with_deadline
# label: wrong
# mistake: only successes are reported to the countdown (no error_callback), so when an item raises in time the countdown never gets to 0: the call waits all the seconds and returns None; breaks "raises: what func raises in time"

import functools
import multiprocessing
import threading
from collections.abc import Callable, Sequence
from typing import Any


class _Board:
    def __init__(self, places: int) -> None:
        self.values: list[Any] = [None] * places
        self.left = places
        self.changed = threading.Condition()

    def deliver(self, place: int, value: Any) -> None:
        with self.changed:
            self.values[place] = value
            self.left -= 1
            if self.left == 0:
                self.changed.notify_all()

    def complete(self) -> bool:
        return self.left == 0


def map_with_deadline(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    seconds: float,
    processes: int = 2,
) -> list[Any] | None:
    board = _Board(len(items))
    with multiprocessing.Pool(processes) as pool:
        for place, item in enumerate(items):
            callback = functools.partial(board.deliver, place)
            pool.apply_async(func, (item,), callback=callback)
        with board.changed:
            in_time = board.changed.wait_for(board.complete, timeout=seconds)
        return board.values if in_time else None
