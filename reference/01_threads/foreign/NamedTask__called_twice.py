# exercise: NamedTask
# label: wrong
# mistake: calls the task once to look whether it gives a value and a second time to keep it, so a task that returns something runs twice

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        # some tasks do not return anything, then result simply stays None
        if self.task() is not None:
            self.result = self.task()
