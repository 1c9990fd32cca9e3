# exercise: prepare_and_store
# style: acquire and finally
import threading


class Job(threading.Thread):
    def __init__(self, turn, prepare, store, item):
        super().__init__()
        self.turn = turn
        self.prepare, self.store = prepare, store
        self.item = item

    def run(self):
        ready = self.prepare(self.item)
        self.turn.acquire()
        try:
            self.store(ready)
        finally:
            self.turn.release()


def prepare_and_store(prepare, store, items):
    turn = threading.Lock()
    jobs = [Job(turn, prepare, store, item) for item in items]
    for job in jobs:
        job.start()
    for job in jobs:
        job.join()
