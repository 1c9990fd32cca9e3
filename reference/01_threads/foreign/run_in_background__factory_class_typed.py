# exercise: run_in_background
# label: right
# style: over-engineered: protocol, factory, explicit daemon=False, counter for names

from __future__ import annotations

import itertools
import threading
from typing import Any, Callable, Final

_COUNTER: Final = itertools.count(1)


class ThreadFactory:
    """Makes threads with numbered names."""

    def __init__(self, prefix: str = "bg") -> None:
        self.prefix = prefix

    def make(self, target: Callable[..., Any], args: tuple[Any, ...]) -> threading.Thread:
        number = next(_COUNTER)
        return threading.Thread(
            group=None,
            target=target,
            name=f"{self.prefix}-{number}",
            args=args,
            kwargs=None,
            daemon=False,
        )


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    thread: threading.Thread = ThreadFactory().make(task, args)
    thread.start()
    return thread
