# exercise: meanwhile
# label: right
import queue
import threading
from collections.abc import Callable
from typing import Any


def meanwhile(
    task: Callable[[], Any], foreground: Callable[[], Any]
) -> tuple[Any, Any]:
    channel: queue.SimpleQueue[tuple[bool, Any]] = queue.SimpleQueue()

    def send_outcome() -> None:
        try:
            channel.put((True, task()))
        except BaseException as error:
            channel.put((False, error))

    thread = threading.Thread(target=send_outcome)
    thread.start()
    try:
        here = foreground()
    finally:
        thread.join()
    ok, there = channel.get()
    if not ok:
        raise there
    return there, here
