# exercise: NamedTask
# label: wrong
# mistake: stores the result in the class and not in the object, so all NamedTasks share one result (two at once overwrite each other, a new one is not None)

import threading


class NamedTask(threading.Thread):

    result = None  # no result yet

    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task

    def run(self):
        NamedTask.result = self.task()
