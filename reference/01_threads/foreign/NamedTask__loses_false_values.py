# exercise: NamedTask
# label: wrong
# mistake: the value is kept only if it counts as true, so for a task that returns [], 0, "" or False the result stays None.

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        value = self.task()
        if value:  # some tasks return nothing
            self.result = value
