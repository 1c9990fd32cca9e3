# exercise: NamedTask
# label: right
import threading
from concurrent.futures import Future


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name, daemon=False)
        self.name = name
        self._work = task
        self._answer = Future()

    @property
    def result(self):
        return self._answer.result(timeout=0) if self._answer.done() else None

    def run(self):
        self._answer.set_result(self._work())
