# exercise: map_in_background
# label: wrong
# mistake: it waits for the callback of map_async, but for an empty list of items the pool never calls it: the state stays "pending" and the call waits forever; breaks "items: the arguments; there may be none"

import multiprocessing
import threading
from collections.abc import Callable, Sequence
from typing import Any


class _Box:
    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.state = "pending"
        self.content: Any = None

    def done(self, results: Any) -> None:
        with self.changed:
            self.state, self.content = "done", results
            self.changed.notify_all()

    def failed(self, error: BaseException) -> None:
        with self.changed:
            self.state, self.content = "failed", error
            self.changed.notify_all()

    def open(self) -> Any:
        with self.changed:
            while self.state == "pending":
                self.changed.wait()
        if self.state == "failed":
            raise self.content
        return self.content


def map_in_background(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    foreground: Callable[[], Any],
    processes: int = 2,
) -> tuple[list[Any], Any]:
    box = _Box()
    with multiprocessing.Pool(processes) as pool:
        pool.map_async(func, items, callback=box.done, error_callback=box.failed)
        value = foreground()
        return box.open(), value
