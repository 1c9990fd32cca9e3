# exercise: NamedTask
# expect: called-instead-of-passed
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.result = None
        self.value = task()  # <- here

    def run(self):
        self.result = self.value
