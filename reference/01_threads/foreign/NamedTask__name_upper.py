# exercise: NamedTask
# label: wrong
# mistake: the name is changed with strip().title()

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name.strip().title())
        self.task = task
        self.result = None

    def run(self):
        self.result = self.task()
