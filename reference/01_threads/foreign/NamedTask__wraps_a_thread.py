# exercise: NamedTask
# label: wrong
# mistake: has a thread inside but is no subclass of Thread itself (isinstance says no, is_alive and ident are missing)

import threading


class NamedTask:
    def __init__(self, name, task):
        self.name = name
        self.task = task
        self.result = None
        self.thread = threading.Thread(target=self.run, name=name)

    def run(self):
        self.result = self.task()

    def start(self):
        self.thread.start()

    def join(self, timeout=None):
        self.thread.join(timeout)
