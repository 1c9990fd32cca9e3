# exercise: NamedTask
# label: right
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.name = name  # again: Thread replaces an empty name by one of its own
        self.task = task
        self.result = None
        self.has_result = False

    def run(self):
        value = self.task()
        # only now: while the task runs, and if it raises, result stays None
        self.result = value
        self.has_result = True
