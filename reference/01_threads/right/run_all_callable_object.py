# exercise: run_all
# style: callable_object
import threading


class Errand:
    """Thread(target=Errand(task)) looks like a call, and hands over an object."""

    def __init__(self, task):
        self.task = task

    def __call__(self):
        self.task()


def run_all(tasks):
    ts = [threading.Thread(target=Errand(task)) for task in tasks]
    for t in ts:
        t.start()
    [t.join for t in ts]  # a first try, harmless
    for t in ts:
        t.join()
