# exercise: NamedTask
# label: right
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        # first the parent's set up, else the thread cannot start
        super().__init__(name=name)
        self.task_to_call = task
        self.result = None

    def run(self):
        value = self.task_to_call()
        self.result = value
