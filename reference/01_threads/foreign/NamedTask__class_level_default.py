# exercise: NamedTask
# label: right
# style: result = None on the class, run makes the instance's own

import threading


class NamedTask(threading.Thread):
    result = None

    def __init__(self, name, task):
        super().__init__(name=name)
        self.call = task

    def run(self):
        self.result = self.call()
