# exercise: NamedTask
# label: wrong
# mistake: def run(): without self: TypeError in the thread
# expect: exception-in-a-thread

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run():
        self.result = self.task()
