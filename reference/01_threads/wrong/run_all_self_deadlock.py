# exercise: run_all
# expect: self-deadlock
import threading


class Log:
    def __init__(self):
        self.lock = threading.Lock()
        self.done = []

    def note(self, task):
        with self.lock:
            self.done.append(task)
            self.count()

    def count(self):
        with self.lock:  # <- here
            return len(self.done)


def run_all(tasks):
    log = Log()

    def work(task):
        task()
        log.note(task)

    ts = [threading.Thread(target=work, args=(t,)) for t in tasks]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
