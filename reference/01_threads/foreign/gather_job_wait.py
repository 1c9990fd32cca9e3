# exercise: gather
# label: wrong
# mistake: waits and raises job by job, so the call ends while later tasks still run
import threading


class _Job(threading.Thread):
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

    def wait(self):
        self.join()
        if self.error is not None:
            raise self.error
        return self.value


def gather(tasks):
    jobs = [_Job(task) for task in tasks]
    for job in jobs:
        job.start()
    return [job.wait() for job in jobs]
