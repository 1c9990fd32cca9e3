# exercise: NamedTask
# label: wrong
# mistake: result is a method, not an attribute

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.value = None

    def run(self):
        self.value = self.task()

    def result(self):
        return self.value
