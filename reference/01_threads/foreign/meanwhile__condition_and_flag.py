# exercise: meanwhile
# label: right
import threading


class Background(threading.Thread):
    def __init__(self, task):
        super().__init__()
        self.task = task
        self.condition = threading.Condition()
        self.done = False
        self.value = None

    def run(self):
        value = None
        try:
            value = self.task()
        finally:
            with self.condition:
                self.value = value
                self.done = True
                self.condition.notify()

    def take(self):
        with self.condition:
            while not self.done:
                self.condition.wait()
        self.join()
        return self.value


def meanwhile(task, foreground):
    background = Background(task)
    background.start()
    here = foreground()
    there = background.take()
    return there, here
