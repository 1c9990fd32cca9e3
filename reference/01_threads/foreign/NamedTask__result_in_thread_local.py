# exercise: NamedTask
# label: wrong
# mistake: keeps the value in a threading.local, so only the thread itself can see it and the caller reads None after join; breaks "then the value of the task"
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._work = task
        # thread-safe: every thread has its own copy
        self._data = threading.local()

    @property
    def result(self):
        return getattr(self._data, "result", None)

    def run(self):
        self._data.result = self._work()
