# exercise: NamedTask
# label: wrong
# mistake: keeps the value only if it counts as true, so a task that returns [], 0 or "" leaves result at None
from threading import Thread


class NamedTask(Thread):
    def __init__(self, name, task):
        Thread.__init__(self, name=name)
        self.task = task
        self.result = None

    def run(self):
        value = self.task()
        if value:
            self.result = value
        else:
            # nothing came back, so there is no result
            self.result = None
