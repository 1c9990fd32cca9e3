# exercise: NamedTask
# style: name_set_afterwards
from threading import Thread


class NamedTask(Thread):
    def __init__(self, name, task):
        super().__init__()
        self.name = name
        self.result = None
        self.work = task

    def run(self):
        value = self.work()
        self.result = value
