# exercise: NamedTask
# label: wrong
# mistake: result is a cached_property, so anyone who reads it before the end (it is None then) fixes it at None for ever, also after join (breaks "``None`` until the task has ended, then the value of the task")
import threading
from functools import cached_property


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._task, self._values = task, iter(())

    def run(self):
        self._values = iter([self._task()])

    @cached_property
    def result(self):
        return next(self._values, None)
