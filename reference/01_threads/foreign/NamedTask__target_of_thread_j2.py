# exercise: NamedTask
# label: right
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(target=task)
        self.name = name
        self.result = None

    def run(self):
        self.result = self._target()
