# exercise: prepare_and_store
# label: wrong
# mistake: the whole run() is synchronized, so prepare is inside the lock, too
import threading


class ItemTask(threading.Thread):
    def __init__(self, prepare, store, item, lock):
        super().__init__()
        self.prepare = prepare
        self.store = store
        self.item = item
        self.lock = lock

    def run(self):
        with self.lock:
            prepared = self.prepare(self.item)
            self.store(prepared)


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()
    tasks = [ItemTask(prepare, store, item, lock) for item in items]
    for task in tasks:
        task.start()
    for task in tasks:
        task.join()
