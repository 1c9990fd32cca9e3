# exercise: run_in_background
# label: wrong
# mistake: the thread is returned out of a `with running(...)` block whose exit joins it, so the call returns only when the task has ended; breaks "return that thread at once ... This call does not wait for it".

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def running(thread: threading.Thread) -> Iterator[threading.Thread]:
    """Start a thread on the way in, and leave nothing behind on the way out."""
    thread.start()
    try:
        yield thread
    finally:
        thread.join()


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    with running(threading.Thread(target=task, args=args)) as thread:
        return thread
