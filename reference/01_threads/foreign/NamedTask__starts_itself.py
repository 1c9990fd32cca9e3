# exercise: NamedTask
# label: wrong
# mistake: __init__ calls self.start(): the later start() raises

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None
        self.start()

    def run(self):
        self.result = self.task()
