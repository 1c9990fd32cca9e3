# exercise: NamedTask
# label: wrong
# mistake: `result` is a property that first joins the thread while it runs, so that anyone who looks at it during the task is blocked instead of getting None (breaks "result is None until the task has ended")
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._task = task
        self._value = None

    @property
    def result(self):
        # it was None when I asked too early: wait first
        if self.is_alive():
            self.join()
        return self._value

    def run(self):
        self._value = self._task()
