# exercise: NamedTask
# label: right
# style: name is assigned after super().__init__()

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__()
        self.name = name
        self.t = task
        self.result = None

    def run(self):
        r = self.t()
        self.result = r
