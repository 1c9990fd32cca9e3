# exercise: NamedTask
# expect: start-overridden
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def start(self):
        super().start()
        self.result = self.task()  # <- here

    def run(self):
        pass
