# exercise: NamedTask
# label: right
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.name, self.result = name, None
        self._keep = lambda: setattr(self, "result", task())

    def run(self):
        self._keep()
