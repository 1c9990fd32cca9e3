# exercise: run_in_background
# label: right
import queue
import threading
from collections.abc import Callable
from typing import Any


def _run_moved(channel: "queue.SimpleQueue[tuple[Callable[..., Any], tuple]]") -> None:
    """The new thread owns the call: it takes it out of the channel, then runs it."""
    task, args = channel.get()
    task(*args)


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    channel: queue.SimpleQueue = queue.SimpleQueue()
    channel.put((task, args))
    handle = threading.Thread(target=_run_moved, args=(channel,))
    handle.start()
    return handle
