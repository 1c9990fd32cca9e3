# exercise: NamedTask
# label: wrong
# mistake: the task is called once for the test and once more for the value

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        # only keep it if there is something to keep
        if self.task() is not None:
            self.result = self.task()
