# exercise: NamedTask
# label: right
# style: sentinel object for "not there yet"

import threading

_NOT_YET = object()


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._task = task
        self._outcome = _NOT_YET

    def run(self):
        self._outcome = self._task()

    @property
    def result(self):
        return None if self._outcome is _NOT_YET else self._outcome
