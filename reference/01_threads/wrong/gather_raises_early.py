# exercise: gather
# expect: raises-too-early
import threading


class Catcher(threading.Thread):
    def __init__(self, task):
        super().__init__()
        self.task, self.value, self.error = task, None, None

    def run(self):
        try:
            self.value = self.task()
        except Exception as error:
            self.error = error


def gather(tasks):
    catchers = [Catcher(task) for task in tasks]
    for c in catchers:
        c.start()
    values = []
    for c in catchers:
        c.join()
        if c.error:
            raise c.error  # <- here
        values.append(c.value)
    return values
