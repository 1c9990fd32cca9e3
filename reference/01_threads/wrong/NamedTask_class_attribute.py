# exercise: NamedTask
# expect: one-place-for-all
import threading


class NamedTask(threading.Thread):
    result = None

    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task

    def run(self):
        NamedTask.result = self.task()
