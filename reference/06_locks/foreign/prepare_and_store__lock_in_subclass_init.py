# exercise: prepare_and_store
# label: wrong
# mistake: the lock is made in __init__ of the Thread subclass: one for each thread
import threading


class Worker(threading.Thread):
    def __init__(self, prepare, store, item):
        super().__init__()
        self.prepare = prepare
        self.store = store
        self.item = item
        self.lock = threading.Lock()

    def run(self):
        prepared = self.prepare(self.item)
        with self.lock:
            self.store(prepared)


def prepare_and_store(prepare, store, items):
    ws = [Worker(prepare, store, i) for i in items]
    for w in ws:
        w.start()
    for w in ws:
        w.join()
