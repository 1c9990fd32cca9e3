# exercise: run_in_background
# label: right
# style: library author, binds the arguments with functools.partial and starts the thread in a tiny helper
from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Thread
from typing import Any


def _started(thread: Thread) -> Thread:
    thread.start()
    return thread


def run_in_background(task: Callable[..., Any], *args: Any) -> Thread:
    return _started(Thread(target=partial(task, *args)))
