# exercise: run_all
# expect: run-not-overridden
from threading import Thread


class Worker(Thread):  # <- here
    def __init__(self, work):
        super().__init__()
        self.work = work

    def do(self):
        self.work()


def run_all(tasks):
    ws = [Worker(t) for t in tasks]
    for w in ws:
        w.start()
    for w in ws:
        w.join()
