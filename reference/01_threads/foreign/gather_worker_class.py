# exercise: gather
# label: right
# style: class-based, a Thread subclass that keeps the value or the error
import threading


class Worker(threading.Thread):
    def __init__(self, task):
        super().__init__()
        self.task = task
        self.value = None
        self.error = None

    def run(self):
        try:
            self.value = self.task()
        except BaseException as error:
            self.error = error


def gather(tasks):
    workers = [Worker(task) for task in tasks]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    for worker in workers:
        if worker.error is not None:
            raise worker.error
    return [worker.value for worker in workers]
