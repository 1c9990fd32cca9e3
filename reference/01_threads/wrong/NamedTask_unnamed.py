# exercise: NamedTask
# expect: name-not-set
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        threading.Thread.__init__(self)
        self.label = name
        self.task = task
        self.result = None

    def run(self):
        self.result = self.task()
