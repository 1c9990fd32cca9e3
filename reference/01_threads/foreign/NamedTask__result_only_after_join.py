# exercise: NamedTask
# label: wrong
# mistake: result is filled in by an overridden join(), not by run
# expect: result-not-kept

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None
        self._tmp = None

    def run(self):
        self._tmp = self.task()

    def join(self, timeout=None):
        super().join(timeout)
        self.result = self._tmp
