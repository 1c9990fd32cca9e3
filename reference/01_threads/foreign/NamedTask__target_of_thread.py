# exercise: NamedTask
# label: right
# style: hands task to Thread as target, run calls self._target

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(target=task, name=name)
        self.result = None

    def run(self):
        self.result = self._target()
