# exercise: run_in_background
# label: right

import threading
from collections.abc import Callable
from typing import Any


class _Errand(threading.Thread):
    """One call, in a thread of its own."""

    def __init__(self, errand: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
        super().__init__()
        self.errand = errand
        self.arguments = arguments

    def run(self) -> None:
        self.errand(*self.arguments)


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    thread = _Errand(task, args)
    thread.start()
    return thread
