# exercise: NamedTask
# label: wrong
# mistake: result is stored in the class and not in the object, so two NamedTasks share one result
import threading


class NamedTask(threading.Thread):
    result = None

    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task

    def run(self):
        NamedTask.result = self.task()
