# exercise: NamedTask
# label: right
# style: no own run: target is a bound method that stores the value

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name, target=self._keep, args=(task,))
        self.result = None

    def _keep(self, task):
        self.result = task()
