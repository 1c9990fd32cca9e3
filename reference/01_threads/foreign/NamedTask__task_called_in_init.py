# exercise: NamedTask
# label: wrong
# mistake: "making it must not run the task yet": __init__ calls the task, in the calling thread; run only copies its value
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task_result = task()
        self.result = None

    def run(self):
        self.result = self.task_result
