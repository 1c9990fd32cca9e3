# exercise: meanwhile
# label: right

import threading
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


def deferred(call: Callable[[], T]) -> Callable[[], T]:
    """Begin the call in a thread; return a function that waits for its value."""
    box: list[T] = []
    thread = threading.Thread(target=lambda: box.append(call()))
    thread.start()

    def value() -> T:
        thread.join()
        (only,) = box
        return only

    return value


def meanwhile(
    task: Callable[[], Any], foreground: Callable[[], Any]
) -> tuple[Any, Any]:
    later = deferred(task)
    here = foreground()
    return later(), here
