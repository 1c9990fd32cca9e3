# exercise: run_in_background
# label: wrong
# mistake: the caller waits until the state is no longer "new", but the thread holds the condition's lock during the whole task, so the caller gets it only when the task has ended; breaks "return that thread at once ... This call does not wait for it" (and if the task raises, nobody is notified)

import threading
from collections.abc import Callable
from typing import Any


class _Errand(threading.Thread):
    def __init__(self, errand: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
        super().__init__()
        self.errand = errand
        self.arguments = arguments
        self.changed = threading.Condition()
        self.state = "new"

    def run(self) -> None:
        with self.changed:
            self.state = "running"
            self.errand(*self.arguments)
            self.state = "ended"
            self.changed.notify_all()


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    thread = _Errand(task, args)
    thread.start()
    with thread.changed:  # be sure that it really runs
        while thread.state == "new":
            thread.changed.wait()
    return thread
