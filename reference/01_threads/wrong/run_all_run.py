# exercise: run_all
# expect: run-instead-of-start
import threading


class Worker(threading.Thread):
    def __init__(self, work):
        threading.Thread.__init__(self)
        self.work = work

    def run(self):
        self.work()


def run_all(tasks):
    workers = [Worker(t) for t in tasks]
    for w in workers:
        w.run()  # <- here
