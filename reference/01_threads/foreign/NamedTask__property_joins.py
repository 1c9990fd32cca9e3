# exercise: NamedTask
# label: wrong
# mistake: reading `result` joins the thread first, so before start() it raises RuntimeError, and while the task runs it blocks until the task has ended: breaks "result is None until the task has ended"
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self._value = None

    def run(self):
        self._value = self.task()

    @property
    def result(self):
        self.join()  # so that the value is there for sure
        return self._value
