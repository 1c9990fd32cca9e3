# exercise: NamedTask
# expect: started-too-early
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super(NamedTask, self).__init__(name=name)
        self.task = task
        self.result = None
        self.start()

    def run(self):
        self.result = self.task()
