# exercise: NamedTask
# label: wrong
# mistake: "result is None until the task has ended, then the value of the task": it stays None after the end until somebody calls join() (e.g. after waiting with is_alive())
import threading


# https://stackoverflow.com/... how to get the return value from a thread
class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._func = task
        self._return = None
        self.result = None

    def run(self):
        self._return = self._func()

    def join(self, timeout=None):
        super().join(timeout)
        # now it is safe to hand the value out
        self.result = self._return
        return self.result
