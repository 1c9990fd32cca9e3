# exercise: NamedTask
# label: wrong
# mistake: self.name is set before super().__init__()

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        self.name = name
        self.task = task
        self.result = None
        super().__init__()

    def run(self):
        self.result = self.task()
