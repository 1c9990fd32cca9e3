# exercise: NamedTask
# expect: run-not-overridden
from threading import Thread


class NamedTask(Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.work = task
        self.result = None

    def Run(self):
        self.result = self.work()
