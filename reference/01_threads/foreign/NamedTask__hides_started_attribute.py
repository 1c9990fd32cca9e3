# exercise: NamedTask
# label: wrong
# mistake: self._started = False overwrites an internal attribute of Thread: start() fails

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._started = False
        self.task = task
        self.result = None

    def run(self):
        self._started = True
        self.result = self.task()
