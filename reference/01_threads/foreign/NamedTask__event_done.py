# exercise: NamedTask
# label: right
# style: Event says when the value counts

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._task = task
        self._done = threading.Event()
        self._r = None

    def run(self):
        self._r = self._task()
        self._done.set()

    @property
    def result(self):
        return self._r if self._done.is_set() else None
