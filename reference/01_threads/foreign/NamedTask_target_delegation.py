# exercise: NamedTask
# label: right
# style: old-fashioned, explicit base class calls, Thread keeps the target and run delegates to it
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        threading.Thread.__init__(self, target=self.keep, args=(task,))
        self.name = name
        self.result = None

    def keep(self, task):
        value = task()
        self.result = value

    def run(self):
        threading.Thread.run(self)
