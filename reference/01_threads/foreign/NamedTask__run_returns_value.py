# exercise: NamedTask
# label: wrong
# mistake: run returns the value instead of keeping it
# expect: result-not-kept

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        return self.task()
