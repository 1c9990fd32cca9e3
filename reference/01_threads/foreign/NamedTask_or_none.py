# exercise: NamedTask
# label: wrong
# mistake: a value that counts as false (0, [], "") is replaced with None
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        self.result = self.task() or None
