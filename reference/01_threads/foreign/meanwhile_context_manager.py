# exercise: meanwhile
# label: right
# style: unusual, a Thread subclass used as a context manager that joins even on errors
import threading


class Background(threading.Thread):
    def __init__(self, task):
        super().__init__()
        self._job = task
        self.value = None

    def run(self):
        self.value = self._job()

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, kind, error, trace):
        self.join()
        return False


def meanwhile(task, foreground):
    with Background(task) as background:
        value = foreground()
    return background.value, value
