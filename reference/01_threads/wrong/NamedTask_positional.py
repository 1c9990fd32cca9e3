# exercise: NamedTask
# expect: thread-arguments-by-position
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name, task)  # <- here
        self.task = task
        self.result = None

    def run(self):
        self.result = self.task()
