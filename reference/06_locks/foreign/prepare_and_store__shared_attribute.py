# exercise: prepare_and_store
# label: wrong
# mistake: what was prepared is kept in one attribute that all threads share, so it is overwritten before it is stored: one value is stored twice and another one is lost
import threading


class Kitchen:
    def __init__(self, prepare, store):
        self.prepare = prepare
        self.store = store
        self.lock = threading.Lock()
        self.prepared = None

    def work(self, item):
        self.prepared = self.prepare(item)
        with self.lock:
            self.store(self.prepared)


def prepare_and_store(prepare, store, items):
    kitchen = Kitchen(prepare, store)
    threads = []
    for item in items:
        threads.append(threading.Thread(target=kitchen.work, args=(item,)))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
