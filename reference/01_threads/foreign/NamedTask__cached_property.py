# exercise: NamedTask
# label: wrong
# mistake: ``result`` is a cached_property: if it is read once before the task has ended, the None is cached, and it is None for ever, also after join(). Breaks "``result`` is ``None`` until the task has ended, then the value of the task."

import functools
import threading


class NamedTask(threading.Thread):
    """A thread that has a name and keeps the value of its task."""

    def __init__(self, name, task):
        super().__init__(name=name)
        self._task = task
        self._box = []

    def run(self):
        self._box.append(self._task())

    @functools.cached_property
    def result(self):
        return self._box[0] if self._box else None
