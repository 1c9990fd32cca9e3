# exercise: meanwhile
# label: right
# style: class-based, a Thread subclass with a value and defensive finally
import threading


class _Worker(threading.Thread):
    def __init__(self, job):
        super().__init__(name="meanwhile")
        self.job = job
        self.value = None

    def run(self):
        self.value = self.job()


def meanwhile(task, foreground):
    worker = _Worker(task)
    worker.start()
    try:
        front = foreground()
    finally:
        worker.join()
    return (worker.value, front)
