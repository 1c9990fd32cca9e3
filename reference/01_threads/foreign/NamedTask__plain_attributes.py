# exercise: NamedTask
# label: right
# style: a beginner's version: super().__init__ with the name, two attributes, run stores
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        self.result = self.task()
