# exercise: NamedTask
# label: wrong
# mistake: the value is kept on the class NamedTask, shared by all threads

import threading


class NamedTask(threading.Thread):
    result = None

    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task

    def run(self):
        NamedTask.result = self.task()
