# exercise: run_all
# label: wrong
# mistake: the threads are joined inside all(...), and as join() returns None, which counts as false, all() stops after the first thread; the call returns while later tasks still run; breaks "The call returns when every task has ended".

import threading
from collections.abc import Callable, Sequence
from typing import Any


def started(task: Callable[[], Any]) -> threading.Thread:
    """Return a running thread for the task."""
    thread = threading.Thread(target=task)
    thread.start()
    return thread


def run_all(tasks: Sequence[Callable[[], Any]]) -> None:
    threads = [started(task) for task in tasks]
    all(thread.join() for thread in threads)
