# exercise: NamedTask
# label: wrong
# mistake: reading result while the task still runs blocks until it ends instead of giving None (it is like Future.result); breaks "result is None until the task has ended"
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._work = task
        self._value = None

    @property
    def result(self):
        if self.is_alive() and threading.current_thread() is not self:
            self.join()
        return self._value

    def run(self):
        self._value = self._work()
