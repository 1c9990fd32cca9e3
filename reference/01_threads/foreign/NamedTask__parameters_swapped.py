# exercise: NamedTask
# label: wrong
# mistake: __init__ takes (task, name) in the wrong order

import threading


class NamedTask(threading.Thread):
    def __init__(self, task, name):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        self.result = self.task()
