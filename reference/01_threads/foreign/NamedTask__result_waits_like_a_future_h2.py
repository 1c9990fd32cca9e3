# exercise: NamedTask
# label: wrong
# mistake: result behaves like the result() of a future: once the thread has been started, reading it joins the thread, so it blocks while the task runs (and raises RuntimeError inside the task's thread). Breaks "result is None until the task has ended".
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._job = task
        self._value = None

    @property
    def result(self):
        if self.ident is not None:  # it was started: wait for the value
            self.join()
        return self._value

    def run(self):
        self._value = self._job()
