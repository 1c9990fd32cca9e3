# exercise: NamedTask
# expect: value-waits
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._task = task
        self._result = None

    def run(self):
        self._result = self._task()

    @property
    def result(self):
        self.join()  # <- here
        return self._result
