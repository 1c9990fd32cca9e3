# exercise: NamedTask
# label: right
# style: a concurrent.futures.Future keeps the value

import threading
from concurrent.futures import Future


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._fut = Future()
        self._job = task

    def run(self):
        self._fut.set_result(self._job())

    @property
    def result(self):
        return self._fut.result() if self._fut.done() else None
