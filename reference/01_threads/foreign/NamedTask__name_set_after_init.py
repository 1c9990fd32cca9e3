# exercise: NamedTask
# label: right
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        threading.Thread.__init__(self)
        self.name = name
        self.my_task = task
        self.result = None

    def run(self):
        value = self.my_task()
        self.result = value
