# exercise: NamedTask
# label: wrong
# mistake: super().__init__() is never called
# expect: super-init-missing

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        self._name = name
        self.task = task
        self.result = None

    def run(self):
        self.result = self.task()
