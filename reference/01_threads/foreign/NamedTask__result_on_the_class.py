# exercise: NamedTask
# label: wrong
# mistake: the result is stored on the class, so all threads share the last value (also those not yet started)

import threading


class NamedTask(threading.Thread):
    result = None

    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task

    def run(self):
        NamedTask.result = self.task()
