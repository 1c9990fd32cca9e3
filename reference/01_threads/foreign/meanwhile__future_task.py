# exercise: meanwhile
# label: right
import threading


class _FutureTask:
    """A value that some thread works out, and that others can wait for."""

    def __init__(self, supplier):
        self._supplier = supplier
        self._monitor = threading.Condition()
        self._done = False
        self._value = None

    def run(self):
        value = None
        try:
            value = self._supplier()
        finally:
            with self._monitor:
                self._value = value
                self._done = True
                self._monitor.notify_all()

    def get(self):
        with self._monitor:
            while not self._done:
                self._monitor.wait()
            return self._value


def meanwhile(task, foreground):
    future = _FutureTask(task)
    thread = threading.Thread(target=future.run)
    thread.start()
    try:
        mine = foreground()
        return future.get(), mine
    finally:
        thread.join()
