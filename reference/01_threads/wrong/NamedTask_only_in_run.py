# exercise: NamedTask
# expect: stored-only-later
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._task = task

    def run(self):
        self.result = self._task()  # <- here
