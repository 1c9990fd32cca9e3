# exercise: NamedTask
# label: wrong
# mistake: the result is stored on the class and not on self, so all NamedTasks share it: of two threads both show the value that came last, and a new one is not None before its start.

import threading


class NamedTask(threading.Thread):
    result = None  # until the task has ended

    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task

    def run(self):
        NamedTask.result = self.task()
