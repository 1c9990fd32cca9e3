# exercise: prepare_and_store
# label: right
# style: Java style: Thread subclass with run(), a shared reentrant lock, first error raised at the end
import threading


class ItemThread(threading.Thread):
    def __init__(self, prepare, store, item, store_lock):
        super().__init__()
        self.prepare = prepare
        self.store = store
        self.item = item
        self.store_lock = store_lock
        self.error = None

    def run(self):
        try:
            prepared = self.prepare(self.item)
            self.store_lock.acquire()
            try:
                self.store(prepared)
            finally:
                self.store_lock.release()
        except BaseException as error:
            self.error = error


def prepare_and_store(prepare, store, items):
    store_lock = threading.RLock()
    threads = [ItemThread(prepare, store, item, store_lock) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for thread in threads:
        if thread.error is not None:
            raise thread.error
