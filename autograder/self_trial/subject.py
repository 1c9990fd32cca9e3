"""The program that is played to find out whether the kit knows a Python.

It is written as a student would write it, and every use of it is right, but for
`wait_forever`, which is a deadlock.
"""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable
from typing import Any


def use_processes(task: Callable[..., Any]) -> list[Any]:
    """Run the task in a process of its own, then in a pool; leave nobody behind."""
    queue: multiprocessing.Queue[Any] = multiprocessing.Queue()
    process = multiprocessing.Process(target=_put, args=(queue, task))
    process.start()
    first = queue.get()
    process.join()
    pool = multiprocessing.Pool(2)
    rest = pool.map(task, ["pool"])
    pool.close()
    pool.join()
    return [first, *rest]


def _put(queue: Any, task: Callable[..., Any]) -> None:
    queue.put(task("process"))


def wait_forever() -> None:
    """Wait for a process that waits for an event that nobody sets."""
    event = multiprocessing.Event()
    process = multiprocessing.Process(target=event.wait)
    process.start()
    process.join()


# All on one line: such a function has no line of its own to stop before.
# fmt: off
def one_line(tasks: Any) -> Any: return [task() for task in tasks]  # noqa: D103
# fmt: on


def call_one_line(task: Callable[..., Any]) -> None:
    """Call the function of one line in another thread."""
    thread = threading.Thread(target=one_line, args=([task],))
    thread.start()
    thread.join()
