# exercise: gather
# style: subclass
import threading


class Collector(threading.Thread):
    def __init__(self, task):
        threading.Thread.__init__(self)
        self.task = task
        self.value = None
        self.error = None

    def run(self):
        try:
            self.value = self.task()
        except BaseException as e:
            self.error = e

    def get(self):
        if self.error is not None:
            raise self.error
        return self.value


def gather(tasks):
    collectors = [Collector(t) for t in tasks]
    for c in collectors:
        c.start()
    for c in collectors:
        c.join()
    return [c.get() for c in collectors]
