# exercise: NamedTask
# label: right
# style: plain subclass, drops the reference to the task after the call as Thread.run does

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.result = None
        self._task = task

    def run(self):
        try:
            self.result = self._task()
        finally:
            # do not keep big closures alive longer than needed
            del self._task
