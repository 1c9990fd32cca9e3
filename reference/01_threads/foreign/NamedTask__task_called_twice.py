# exercise: NamedTask
# label: wrong
# mistake: the task is called once for nothing and once for the value

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        self.task()
        self.result = self.task()
