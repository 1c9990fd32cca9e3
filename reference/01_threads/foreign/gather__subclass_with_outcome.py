# exercise: gather
# label: right
# style: Thread subclass keeps value and error

from threading import Thread


class Work(Thread):
    def __init__(self, task):
        super().__init__()
        self.task = task
        self.value = None
        self.error = None

    def run(self):
        try:
            self.value = self.task()
        except BaseException as err:
            self.error = err


def gather(tasks):
    works = [Work(task) for task in tasks]
    for w in works:
        w.start()
    for w in works:
        w.join()
    for w in works:
        if w.error is not None:
            raise w.error
    return [w.value for w in works]
