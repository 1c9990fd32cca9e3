# exercise: NamedTask
# label: wrong
# mistake: keeps the value only if it counts as true

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        value = self.task()
        if value:
            self.result = value
