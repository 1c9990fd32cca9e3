# exercise: NamedTask
# label: wrong
# mistake: run calls self.task(self.name): the task takes no arguments

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        self.result = self.task(self.name)
