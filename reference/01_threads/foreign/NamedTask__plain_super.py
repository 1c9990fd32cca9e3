# exercise: NamedTask
# label: right
# style: the straight way: super().__init__(name=...), an attribute, run
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        self.result = self.task()
