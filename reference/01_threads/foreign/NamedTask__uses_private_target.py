# exercise: NamedTask
# label: right
# style: gives the task to Thread as its target and calls self._target in run
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(target=task, name=name)
        self.result = None

    def run(self):
        self.result = self._target()
