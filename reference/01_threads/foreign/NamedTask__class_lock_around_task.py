# exercise: NamedTask
# label: wrong
# mistake: a lock of the class is held while the task runs: two of them never run at the same time
# expect: one-lock-around-all

import threading


class NamedTask(threading.Thread):
    _lock = threading.Lock()

    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        with self._lock:
            self.result = self.task()
