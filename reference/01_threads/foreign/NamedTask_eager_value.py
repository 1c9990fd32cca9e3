# exercise: NamedTask
# label: wrong
# mistake: __init__ already calls the task, in the calling thread; run only copies the value
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.value = task()
        self.result = None

    def run(self):
        self.result = self.value
