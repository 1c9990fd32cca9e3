# exercise: NamedTask
# label: wrong
# mistake: while the task runs result is the text "running", not None

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        self.result = "running"
        try:
            self.result = self.task()
        except Exception as error:
            self.result = None
            print(self.name, "failed:", error)
