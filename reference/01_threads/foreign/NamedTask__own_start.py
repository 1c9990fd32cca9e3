# exercise: NamedTask
# label: wrong
# mistake: overrides start() and calls run() in the caller

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def start(self):
        self.run()

    def run(self):
        self.result = self.task()
