# exercise: prepare_and_store
# label: wrong
# mistake: release() is skipped when store raises, and all the others wait forever; breaks "if one fails, the others are stored, and nobody waits forever"
import threading


class StoreThread(threading.Thread):
    def __init__(self, prepare, store, item, lock):
        threading.Thread.__init__(self)
        self.prepare = prepare
        self.store = store
        self.item = item
        self.lock = lock

    def run(self):
        prepared = self.prepare(self.item)
        self.lock.acquire()
        self.store(prepared)
        self.lock.release()


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()
    threads = [StoreThread(prepare, store, item, lock) for item in items]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
