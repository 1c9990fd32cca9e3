# exercise: NamedTask
# label: right
# style: join is extended so that it returns the result

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        self.result = self.task()

    def join(self, timeout=None):
        super().join(timeout)
        return self.result
