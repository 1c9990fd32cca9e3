# exercise: run_in_background
# label: wrong
# mistake: the thread sits in a guard whose __del__ joins it; the guard dies when the function returns, so the call waits for the task: "This call does not wait for it: the caller goes on".
import threading
from collections.abc import Callable
from typing import Any


class _JoinOnDrop:
    """Owns a thread, so that none is ever forgotten."""

    def __init__(self, thread: threading.Thread) -> None:
        self.thread = thread
        thread.start()

    def __del__(self) -> None:
        self.thread.join()


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    guard = _JoinOnDrop(threading.Thread(target=task, args=args))
    return guard.thread
