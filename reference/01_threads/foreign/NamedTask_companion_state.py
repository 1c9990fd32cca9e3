# exercise: NamedTask
# label: wrong
# mistake: the result is kept on the class, so all instances share one result
import threading


class NamedTask(threading.Thread):
    result = None

    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task

    def run(self):
        NamedTask.result = self.task()
