# exercise: NamedTask
# expect: one-lock-around-all
import threading


class NamedTask(threading.Thread):
    lock = threading.Lock()

    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        with self.lock:
            self.result = self.task()  # <- here
