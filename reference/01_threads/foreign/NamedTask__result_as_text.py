# exercise: NamedTask
# label: wrong
# mistake: str() around the value

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        self.result = str(self.task())
