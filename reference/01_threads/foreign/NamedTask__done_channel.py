# exercise: NamedTask
# label: right
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._work = task
        self._value = None
        self._finished = threading.Event()  # done chan struct{}

    @property
    def result(self):
        # select { case <-done: value; default: nil }
        if self._finished.is_set():
            return self._value
        return None

    def run(self):
        try:
            self._value = self._work()
        finally:
            self._finished.set()  # close(done)
