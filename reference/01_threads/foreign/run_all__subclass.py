# exercise: run_all
# label: right
# style: Thread subclass per task

from threading import Thread


class TaskThread(Thread):
    def __init__(self, task):
        Thread.__init__(self)
        self.task = task

    def run(self):
        self.task()


def run_all(tasks):
    workers = [TaskThread(task) for task in tasks]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
