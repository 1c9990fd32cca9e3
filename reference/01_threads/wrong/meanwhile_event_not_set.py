# exercise: meanwhile
# expect: never-woken
import threading


class Job:
    def __init__(self, task):
        self.task = task
        self.finished = threading.Event()
        self.value = None

    def work(self):
        self.value = self.task()
        if self.value is None:
            self.finished.set()


def meanwhile(task, foreground):
    job = Job(task)
    threading.Thread(target=job.work).start()
    mine = foreground()
    job.finished.wait()  # <- here
    return job.value, mine
