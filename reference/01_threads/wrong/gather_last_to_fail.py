# exercise: gather
# expect: last-to-fail
import threading


class Gatherer:
    def __init__(self, n):
        self.values = [None] * n
        self.error = None

    def work(self, i, task):
        try:
            self.values[i] = task()
        except Exception as exc:
            self.error = exc


def gather(tasks):
    g = Gatherer(len(tasks))
    threads = [
        threading.Thread(target=g.work, args=(i, t)) for i, t in enumerate(tasks)
    ]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if g.error is not None:
        raise g.error
    return g.values
