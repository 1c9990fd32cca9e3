# exercise: NamedTask
# expect: result-not-kept
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        result = self.task()
        return result
