# exercise: NamedTask
# label: wrong
# mistake: reading result while the task runs waits for the thread instead of giving None
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._job = task
        self._value = None

    @property
    def result(self):
        if self.is_alive():
            self.join()
        return self._value

    def run(self):
        self._value = self._job()
