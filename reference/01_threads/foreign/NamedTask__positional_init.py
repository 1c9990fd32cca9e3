# exercise: NamedTask
# label: right
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        threading.Thread.__init__(self, None, None, name)
        self.result = None
        self._entry = task

    def run(self):
        value = self._entry()
        self.result = value
