# exercise: gather
# label: wrong
# mistake: "first waits for all of them, and then raises": it raises in the loop that joins, while later tasks may still run
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
    values = []
    for worker in workers:
        worker.join()
        if worker.error is not None:
            raise worker.error
        values.append(worker.value)
    return values
