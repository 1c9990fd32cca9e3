# exercise: NamedTask
# label: wrong
# mistake: run sets result to "running" before it calls the task

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        self.result = "running"
        self.result = self.task()
