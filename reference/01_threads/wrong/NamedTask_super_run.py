# exercise: NamedTask
# expect: result-not-kept
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name, target=task)
        self.result = None

    def run(self):
        self.result = super().run()  # <- here
