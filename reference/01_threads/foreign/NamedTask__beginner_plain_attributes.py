# exercise: NamedTask
# label: right
# style: beginner, two attributes and one line in run
from threading import Thread


class NamedTask(Thread):
    def __init__(self, name, task):
        super().__init__()
        self.name = name
        self.my_task = task
        self.result = None

    def run(self):
        value = self.my_task()
        self.result = value
