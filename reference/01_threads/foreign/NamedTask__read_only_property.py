# exercise: NamedTask
# label: right

import threading


class NamedTask(threading.Thread):
    """A thread that has a name and keeps the value of its task."""

    def __init__(self, name, task):
        super().__init__()
        self.name = name
        self._task = task
        self._value = None

    @property
    def result(self):
        return self._value

    def run(self):
        self._value = self._task()
