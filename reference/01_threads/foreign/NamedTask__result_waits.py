# exercise: NamedTask
# label: wrong
# mistake: "result is None until the task has ended": read while the task runs, result joins (blocks) instead of being None
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._task = task
        self._value = None

    def run(self):
        self._value = self._task()

    @property
    def result(self):
        if self.is_alive():  # not there yet
            self.join()
        return self._value
