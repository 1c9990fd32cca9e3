# exercise: NamedTask
# label: right
# style: super().__init__(name=name), attribute in run

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        self.result = self.task()
