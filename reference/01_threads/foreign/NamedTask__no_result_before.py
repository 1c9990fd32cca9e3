# exercise: NamedTask
# label: wrong
# mistake: result does not exist before the task has ended (AttributeError)

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task

    def run(self):
        self.result = self.task()
