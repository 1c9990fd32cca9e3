# exercise: NamedTask
# label: wrong
# mistake: reading `result` waits on a condition until the task is done, like Future.get() in Java; before start() nobody will ever notify, so the reader hangs; breaks "``result`` is ``None`` until the task has ended".
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.finished = False
        self.value = None
        self.condition = threading.Condition()

    @property
    def result(self):
        with self.condition:
            while not self.finished:
                self.condition.wait()
            return self.value

    def run(self):
        value = None
        try:
            value = self.task()
        finally:
            with self.condition:
                self.value = value
                self.finished = True
                self.condition.notify_all()
