# exercise: NamedTask
# label: right

import threading
from concurrent.futures import Future


class NamedTask(threading.Thread):
    """A thread that has a name and keeps the value of its task."""

    def __init__(self, name, task):
        super().__init__(name=name)
        self._job = task
        self._outcome = Future()

    @property
    def result(self):
        return self._outcome.result() if self._outcome.done() else None

    def run(self):
        """Call the task and keep its value; ``start()`` calls this in the thread."""
        self._outcome.set_result(self._job())
