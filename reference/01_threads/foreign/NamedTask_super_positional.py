# exercise: NamedTask
# label: wrong
# mistake: super().__init__(name) passes the name as the group argument, which Thread rejects
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name)
        self.task = task
        self.result = None

    def run(self):
        self.result = self.task()
