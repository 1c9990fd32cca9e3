# exercise: NamedTask
# label: wrong
# mistake: the name is not passed on: the thread is called Thread-1
# expect: name-not-set

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__()
        self.task_name = name
        self.task = task
        self.result = None

    def run(self):
        self.result = self.task()
