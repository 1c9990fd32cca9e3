# exercise: NamedTask
# label: wrong
# mistake: property returns self._r or None

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._task = task
        self._r = None

    @property
    def result(self):
        return self._r or None

    def run(self):
        self._r = self._task()
