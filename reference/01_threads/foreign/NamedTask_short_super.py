# exercise: NamedTask
# label: wrong
# mistake: passes the name as the first positional argument of Thread, which is the group
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name)
        self.task = task
        self.result = None

    def run(self):
        self.result = self.task()
