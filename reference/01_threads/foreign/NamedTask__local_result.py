# exercise: NamedTask
# label: wrong
# mistake: the value goes to a local name result, self. is missing

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        result = self.task()
