# exercise: NamedTask
# label: wrong
# mistake: __init__ starts the thread, so making it already runs the task, and the start() of the caller raises RuntimeError (threads can only be started once).

import threading
from typing import Any, Callable


class NamedTask(threading.Thread):
    """A thread with a name that keeps its result."""

    def __init__(self, name: str, task: Callable[[], Any]) -> None:
        super().__init__(name=name)
        self.task = task
        self.result: Any = None
        self.start()

    def run(self) -> None:
        self.result = self.task()
