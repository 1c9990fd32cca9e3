# exercise: NamedTask
# label: right

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        threading.Thread.__init__(self)
        self.name = name
        self.task = task
        self.result = None

    def run(self):
        res = self.task()
        self.result = res
