# exercise: NamedTask
# label: wrong
# mistake: result starts as "running" instead of None

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = "not finished"

    def run(self):
        self.result = self.task()
