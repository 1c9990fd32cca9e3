# exercise: NamedTask
# label: wrong
# mistake: the method is called execute, Thread.run does nothing
# expect: run-not-overridden

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def execute(self):
        self.result = self.task()
