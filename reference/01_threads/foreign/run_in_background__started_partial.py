# exercise: run_in_background
# label: right

import threading
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

ThreadT = TypeVar("ThreadT", bound=threading.Thread)


def started(thread: ThreadT) -> ThreadT:
    """Start a thread and hand it back, so that it fits into an expression."""
    thread.start()
    return thread


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    return started(threading.Thread(target=partial(task, *args)))
