# exercise: NamedTask
# expect: false-value-dropped
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        value = self.task()
        if value:  # <- here
            self.result = value
