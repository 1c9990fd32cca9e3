# exercise: NamedTask
# label: wrong
# mistake: `result` is a cached_property, so anybody who reads it before the task has ended (as the example of the handout does) keeps the None of that moment forever; it breaks "`result` is None until the task has ended, then the value of the task".

import threading
from functools import cached_property


class NamedTask(threading.Thread):
    """A thread that has a name and keeps the value of its task."""

    def __init__(self, name, task):
        super().__init__(name=name)
        self._job = task
        self._box = []

    @cached_property
    def result(self):
        return self._box[0] if self._box else None

    def run(self):
        """Call the task and keep its value; ``start()`` calls this in the thread."""
        self._box.append(self._job())
