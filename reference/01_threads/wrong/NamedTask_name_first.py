# exercise: NamedTask
# expect: super-init-missing
from threading import Thread


class NamedTask(Thread):
    def __init__(self, name, task):
        self.name = name  # <- here
        self.task = task
        self.result = None
        Thread.__init__(self)

    def run(self):
        self.result = self.task()
