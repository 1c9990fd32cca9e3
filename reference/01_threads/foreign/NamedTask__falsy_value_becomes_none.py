# exercise: NamedTask
# label: wrong
# mistake: "then the value of the task": `or None` turns [], 0, "" and False into None
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        self.result = self.task() or None
